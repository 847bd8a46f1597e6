using System;
using NodaTime;

namespace QuantConnect;

/// <summary>The time that a local clock moved to.</summary>
public sealed class TimeUpdatedEventArgs : EventArgs
{
    public TimeUpdatedEventArgs(DateTime time, DateTimeZone timeZone)
    {
        Time = time;
        TimeZone = timeZone;
    }

    /// <summary>Local time.</summary>
    public DateTime Time { get; init; }

    public DateTimeZone TimeZone { get; init; }
}
