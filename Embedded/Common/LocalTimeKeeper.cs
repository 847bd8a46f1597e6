using System;
using NodaTime;

namespace QuantConnect;

public class LocalTimeKeeper
{
    public event EventHandler<TimeUpdatedEventArgs> TimeUpdated;
    public DateTime LocalTime => throw null;
    public DateTimeZone TimeZone => throw null;
}
