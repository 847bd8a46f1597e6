using System;
using NodaTime;

namespace QuantConnect;

public sealed class TimeUpdatedEventArgs : EventArgs
{
    public TimeUpdatedEventArgs(DateTime time, DateTimeZone timeZone) => throw null;
    public DateTime Time { get => throw null; init => throw null; }
    public DateTimeZone TimeZone { get => throw null; init => throw null; }
}
