using System;

namespace QuantConnect.Scheduling;

/// <summary>A scheduled event failed.</summary>
public class ScheduledEventException : Exception
{
    public ScheduledEventException(string name, string message, Exception innerException)
        : base(message, innerException) => ScheduledEventName = name;

    public string ScheduledEventName { get; }
}
