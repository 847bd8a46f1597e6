using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars, without volume, of the values of any data.</summary>
public class BaseDataConsolidator : TradeBarConsolidatorBase<BaseData>
{
    /// <param name="func">The bar that a time is in.</param>
    public BaseDataConsolidator(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    /// <param name="maxCount">Points in a bar.</param>
    public BaseDataConsolidator(int maxCount)
        : base(maxCount)
    {
    }

    /// <param name="maxCount">Points in a bar at most.</param>
    /// <param name="period">Length of a bar at most.</param>
    public BaseDataConsolidator(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    /// <param name="period">Length of a bar.</param>
    public BaseDataConsolidator(TimeSpan period)
        : base(period)
    {
    }

    /// <summary>Bars of a resolution.</summary>
    public static BaseDataConsolidator FromResolution(Resolution resolution) => new(resolution.ToTimeSpan());

    protected override void AggregateBar(ref TradeBar workingBar, BaseData data)
    {
        if (workingBar is null)
        {
            var start = GetRoundedBarTime(data);
            workingBar = new TradeBar(start, data.Symbol, data.Value, data.Value, data.Value, data.Value, 0m,
                IsTimeBased && Period is { } period ? period : data.EndTime - start);
            return;
        }
        workingBar.Close = data.Value;
        if (!IsTimeBased) workingBar.EndTime = data.EndTime;
        if (data.Value < workingBar.Low) workingBar.Low = data.Value;
        if (data.Value > workingBar.High) workingBar.High = data.Value;
    }
}
