using System;

namespace QuantConnect.Securities;

public class MarketHoursSegment
{
    public MarketHoursSegment(MarketHoursState state, TimeSpan start, TimeSpan end) => throw null;
    public TimeSpan End => throw null;
    public TimeSpan Start => throw null;
    public MarketHoursState State => throw null;
    public static MarketHoursSegment ClosedAllDay() => throw null;
    public bool Contains(TimeSpan time) => throw null;
    public static MarketHoursSegment[] GetMarketHoursSegments(TimeSpan extendedMarketOpen, TimeSpan marketOpen, TimeSpan marketClose, TimeSpan extendedMarketClose) => throw null;
    public static MarketHoursSegment OpenAllDay() => throw null;
    public bool Overlaps(TimeSpan start, TimeSpan end) => throw null;
    public override string ToString() => throw null;
}
