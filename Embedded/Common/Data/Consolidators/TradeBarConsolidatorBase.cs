using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes trade bars.</summary>
public abstract class TradeBarConsolidatorBase<T> : PeriodCountConsolidatorBase<T, TradeBar>
    where T : IBaseData
{
    protected TradeBarConsolidatorBase(Func<DateTime, CalendarInfo> func)
        : base(func)
    {
    }

    protected TradeBarConsolidatorBase(int maxCount)
        : base(maxCount)
    {
    }

    protected TradeBarConsolidatorBase(int maxCount, TimeSpan period)
        : base(maxCount, period)
    {
    }

    protected TradeBarConsolidatorBase(TimeSpan period, TimeSpan? startTime = null)
        : base(period, startTime)
    {
    }

    /// <summary>A copy of the bar in work, or null.</summary>
    public TradeBar WorkingBar => (TradeBar)WorkingData;
}
