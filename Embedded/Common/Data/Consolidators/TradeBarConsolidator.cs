using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public class TradeBarConsolidator : TradeBarConsolidatorBase<TradeBar>
{
    public TradeBarConsolidator(Func<DateTime, CalendarInfo> func) => throw null;
    public TradeBarConsolidator(int maxCount) => throw null;
    public TradeBarConsolidator(int maxCount, TimeSpan period) => throw null;
    public TradeBarConsolidator(TimeSpan period, TimeSpan? startTime = null) => throw null;
    protected override void AggregateBar(ref TradeBar workingBar, TradeBar data) => throw null;
    public static TradeBarConsolidator FromResolution(Resolution resolution) => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.TradeBarConsolidator(Python.Runtime.PyObject pyfuncobj)   <- Python.Runtime.PyObject
}
