using System;
using System.Collections.Generic;

namespace QuantConnect.Securities;

/// <summary>A part of a day in which a market is in one state.</summary>
public class MarketHoursSegment
{
    public MarketHoursSegment(MarketHoursState state, TimeSpan start, TimeSpan end)
    {
        Start = start;
        End = end;
        State = state;
    }

    /// <summary>Time of day at which it ends, excluded; 24 hours at most.</summary>
    public TimeSpan End { get; }

    /// <summary>Time of day at which it starts, included.</summary>
    public TimeSpan Start { get; }

    public MarketHoursState State { get; }
    public static MarketHoursSegment ClosedAllDay() => new(MarketHoursState.Closed, TimeSpan.Zero, TimeSpan.FromDays(1));
    public bool Contains(TimeSpan time) => time >= Start && time < End;

    public static MarketHoursSegment[] GetMarketHoursSegments(TimeSpan extendedMarketOpen, TimeSpan marketOpen, TimeSpan marketClose,
        TimeSpan extendedMarketClose)
    {
        var segments = new List<MarketHoursSegment>(3);
        if (extendedMarketOpen != marketOpen) segments.Add(new MarketHoursSegment(MarketHoursState.PreMarket, extendedMarketOpen,
            marketOpen));
        if (marketOpen != TimeSpan.Zero || marketClose != TimeSpan.Zero) segments.Add(new MarketHoursSegment(MarketHoursState.Market,
            marketOpen, marketClose));
        if (marketClose != extendedMarketClose) segments.Add(new MarketHoursSegment(MarketHoursState.PostMarket, marketClose,
            extendedMarketClose));
        return segments.ToArray();
    }

    public static MarketHoursSegment OpenAllDay() => new(MarketHoursState.Market, TimeSpan.Zero, TimeSpan.FromDays(1));
    public bool Overlaps(TimeSpan start, TimeSpan end) => Start < end && End > start;
    public override string ToString() => $"{State}: {Start:c}-{End:c}";
}
