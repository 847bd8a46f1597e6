using System;
using NodaTime;

namespace QuantConnect;

public class TimeZoneOffsetProvider
{
    public TimeZoneOffsetProvider(DateTimeZone timeZone, DateTime utcStartTime, DateTime utcEndTime) => throw null;
    public DateTimeZone TimeZone => throw null;
    public virtual DateTime ConvertFromUtc(DateTime utcTime) => throw null;
    public DateTime ConvertToUtc(DateTime localTime) => throw null;
    public long GetNextDiscontinuity() => throw null;
    public long GetOffsetTicks(DateTime utcTime) => throw null;
}
