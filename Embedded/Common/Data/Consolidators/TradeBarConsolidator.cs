using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes longer trade bars of trade bars.</summary>
public class TradeBarConsolidator : TradeBarConsolidatorBase<TradeBar>
{
    /// <param name="func">The bar that a time is in.</param>
    public TradeBarConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <param name="maxCount">Points in a bar.</param>
    public TradeBarConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <param name="maxCount">Points in a bar at most.</param>
    /// <param name="period">Length of a bar at most.</param>
    public TradeBarConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <param name="period">Length of a bar.</param>
    /// <param name="startTime">The time of day from which the lengths are counted; null: midnight of the first day of year 1.</param>
    public TradeBarConsolidator(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>Bars of a resolution.</summary>
    public static TradeBarConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    protected override void AggregateBar(ref TradeBar workingBar, TradeBar data)
    {
        if (workingBar is null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new TradeBar(start, data.Symbol, data.Open, data.High, data.Low, data.Close, data.Volume,
                IsTimeBased && Period is { } period ? period : data.Period);
            return;
        }
        workingBar.Close = data.Close;
        workingBar.Volume += data.Volume;
        if (!IsTimeBased) workingBar.Period += data.Period;
        if (data.Low < workingBar.Low) workingBar.Low = data.Low;
        if (data.High > workingBar.High) workingBar.High = data.High;
    }
}
