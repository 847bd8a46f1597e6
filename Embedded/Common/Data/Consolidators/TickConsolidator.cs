using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars of the ticks of trades.</summary>
public class TickConsolidator : TradeBarConsolidatorBase<Tick>
{
    /// <param name="func">The bar that a time is in.</param>
    public TickConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <param name="maxCount">Points in a bar.</param>
    public TickConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <param name="maxCount">Points in a bar at most.</param>
    /// <param name="period">Length of a bar at most.</param>
    public TickConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <param name="period">Length of a bar.</param>
    public TickConsolidator(TimeSpan period)
        : base(period)
    {
    }

    protected override void AggregateBar(ref TradeBar workingBar, Tick data)
    {
        if (workingBar is null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new TradeBar(start, data.Symbol, data.Value, data.Value, data.Value, data.Value, data.Quantity,
                IsTimeBased && Period is { } period ? period : TimeSpan.Zero);
            return;
        }
        workingBar.Close = data.Value;
        workingBar.Volume += data.Quantity;
        if (!IsTimeBased) workingBar.EndTime = data.EndTime;
        if (data.Value < workingBar.Low) workingBar.Low = data.Value;
        if (data.Value > workingBar.High) workingBar.High = data.Value;
    }

    /// <summary>Trades only.</summary>
    protected override bool ShouldProcess(Tick data) => data.TickType == TickType.Trade;
}
