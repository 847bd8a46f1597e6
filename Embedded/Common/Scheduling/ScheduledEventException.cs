using System;

namespace QuantConnect.Scheduling;

public class ScheduledEventException : Exception
{
    public ScheduledEventException(string name, string message, Exception innerException) => throw null;
    public string ScheduledEventName => throw null;
}
