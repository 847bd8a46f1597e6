using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes longer quote bars of quote bars. Each begins with the quotes with which the bar before it ended.</summary>
public class QuoteBarConsolidator : PeriodCountConsolidatorBase<QuoteBar, QuoteBar>
{
    /// <param name="func">The bar that a time is in.</param>
    public QuoteBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <param name="maxCount">Points in a bar.</param>
    public QuoteBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <param name="maxCount">Points in a bar at most.</param>
    /// <param name="period">Length of a bar at most.</param>
    public QuoteBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <param name="period">Length of a bar.</param>
    /// <param name="startTime">The time of day from which the lengths are counted; null: midnight of the first day of year 1.</param>
    public QuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>Bars of a resolution.</summary>
    public static QuoteBarConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    protected override void AggregateBar(ref QuoteBar workingBar, QuoteBar data)
    {
        if (workingBar is null)
        {
            workingBar = new QuoteBar(GetRoundedBarTime(data), data.Symbol, null, data.LastBidSize, null, data.LastAskSize,
                IsTimeBased && Period is { } period ? period : TimeSpan.Zero);
            if (Consolidated is QuoteBar previous)
            {
                // The market has a quote at all times: the last one holds until the next.
                if (previous.Bid is not null) workingBar.Bid = Flat(previous.Bid.Close);
                if (previous.Ask is not null) workingBar.Ask = Flat(previous.Ask.Close);
            }
        }

        if (data.Bid is not null)
        {
            workingBar.Bid = Merge(workingBar.Bid, data.Bid);
            workingBar.LastBidSize = data.LastBidSize;
        }
        if (data.Ask is not null)
        {
            workingBar.Ask = Merge(workingBar.Ask, data.Ask);
            workingBar.LastAskSize = data.LastAskSize;
        }
        workingBar.Value = data.Value;
        if (!IsTimeBased) workingBar.Period += data.Period;
    }

    private static Bar Flat(decimal price) => new(price, price, price, price);

    private static Bar Merge(Bar working, Bar data)
    {
        if (working is null) return data.Clone();
        working.Close = data.Close;
        if (data.High > working.High) working.High = data.High;
        if (data.Low < working.Low) working.Low = data.Low;
        return working;
    }
}
