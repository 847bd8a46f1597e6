using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public abstract class TradeBarConsolidatorBase<T> : PeriodCountConsolidatorBase<T, TradeBar> where T: IBaseData
{
    internal TradeBarConsolidatorBase() => throw null; // STUB: goes when the real constructors chain
    protected TradeBarConsolidatorBase(Func<DateTime, CalendarInfo> func) => throw null;
    protected TradeBarConsolidatorBase(int maxCount) => throw null;
    protected TradeBarConsolidatorBase(int maxCount, TimeSpan period) => throw null;
    protected TradeBarConsolidatorBase(TimeSpan period, TimeSpan? startTime = null) => throw null;
    public TradeBar WorkingBar => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.TradeBarConsolidatorBase<T>(Python.Runtime.PyObject pyfuncobj) protected   <- Python.Runtime.PyObject
}
