using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public class BaseDataConsolidator : TradeBarConsolidatorBase<BaseData>
{
    public BaseDataConsolidator(Func<DateTime, CalendarInfo> func) => throw null;
    public BaseDataConsolidator(int maxCount) => throw null;
    public BaseDataConsolidator(int maxCount, TimeSpan period) => throw null;
    public BaseDataConsolidator(TimeSpan period) => throw null;
    protected override void AggregateBar(ref TradeBar workingBar, BaseData data) => throw null;
    public static BaseDataConsolidator FromResolution(Resolution resolution) => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.BaseDataConsolidator(Python.Runtime.PyObject pyfuncobj)   <- Python.Runtime.PyObject
}
