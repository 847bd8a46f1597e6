using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes quote bars of the ticks of quotes. Each begins with the quotes with which the bar before it ended.</summary>
public class TickQuoteBarConsolidator : PeriodCountConsolidatorBase<Tick, QuoteBar>
{
    /// <param name="func">The bar that a time is in.</param>
    public TickQuoteBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <param name="maxCount">Points in a bar.</param>
    public TickQuoteBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <param name="maxCount">Points in a bar at most.</param>
    /// <param name="period">Length of a bar at most.</param>
    public TickQuoteBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <param name="period">Length of a bar.</param>
    /// <param name="startTime">The time of day from which the lengths are counted; null: midnight of the first day of year 1.</param>
    public TickQuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    protected override void AggregateBar(ref QuoteBar workingBar, Tick data)
    {
        if (workingBar is null)
        {
            workingBar = new QuoteBar(GetRoundedBarTime(data), data.Symbol, null, 0m, null, 0m,
                IsTimeBased && Period is { } period ? period : TimeSpan.Zero);
            if (Consolidated is QuoteBar previous)
                workingBar.Update(0, previous.Bid?.Close ?? 0, previous.Ask?.Close ?? 0, 0, previous.LastBidSize, previous.LastAskSize);
        }
        workingBar.Update(0, data.BidPrice, data.AskPrice, 0, data.BidSize, data.AskSize);
        if (!IsTimeBased) workingBar.EndTime = data.EndTime;
    }

    /// <summary>Quotes only.</summary>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.Quote;
}
