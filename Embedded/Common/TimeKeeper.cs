using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Interfaces;

namespace QuantConnect;

public class TimeKeeper : ITimeKeeper
{
    public TimeKeeper(DateTime utcDateTime, IEnumerable<DateTimeZone> timeZones) => throw null;
    public TimeKeeper(DateTime utcDateTime, params DateTimeZone[] timeZones) => throw null;
    public DateTime UtcTime => throw null;
    public void AddTimeZone(DateTimeZone timeZone) => throw null;
    public LocalTimeKeeper GetLocalTimeKeeper(DateTimeZone timeZone) => throw null;
    public DateTime GetTimeIn(DateTimeZone timeZone) => throw null;
    public virtual void SetUtcDateTime(DateTime utcDateTime) => throw null;
}
