using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace QuantConnect.Securities;

public class LocalMarketHours
{
    public LocalMarketHours(DayOfWeek day, IEnumerable<MarketHoursSegment> segments) => throw null;
    public LocalMarketHours(DayOfWeek day, TimeSpan extendedMarketOpen, TimeSpan marketOpen, TimeSpan marketClose, TimeSpan extendedMarketClose) => throw null;
    public LocalMarketHours(DayOfWeek day, TimeSpan marketOpen, TimeSpan marketClose) => throw null;
    public LocalMarketHours(DayOfWeek day, params MarketHoursSegment[] segments) => throw null;
    public DayOfWeek DayOfWeek => throw null;
    public bool IsClosedAllDay => throw null;
    public bool IsOpenAllDay => throw null;
    public TimeSpan MarketDuration => throw null;
    public ReadOnlyCollection<MarketHoursSegment> Segments => throw null;
    public static LocalMarketHours ClosedAllDay(DayOfWeek dayOfWeek) => throw null;
    public TimeSpan? GetMarketClose(TimeSpan time, bool extendedMarketHours, bool lastClose, TimeSpan? nextDaySegmentStart = null) => throw null;
    public TimeSpan? GetMarketClose(TimeSpan time, bool extendedMarketHours, TimeSpan? nextDaySegmentStart = null) => throw null;
    public TimeSpan? GetMarketOpen(TimeSpan time, bool extendedMarketHours, TimeSpan? previousDayLastSegment = null) => throw null;
    public static bool IsContinuousMarketOpen(TimeSpan? previousSegmentEnd, TimeSpan? nextSegmentStart, bool prevSegmentIsFromPrevDay = true) => throw null;
    public bool IsOpen(TimeSpan start, TimeSpan end, bool extendedMarketHours) => throw null;
    public bool IsOpen(TimeSpan time, bool extendedMarketHours) => throw null;
    public static LocalMarketHours OpenAllDay(DayOfWeek dayOfWeek) => throw null;
    public override string ToString() => throw null;
}
