using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public class TickConsolidator : TradeBarConsolidatorBase<Tick>
{
    public TickConsolidator(Func<DateTime, CalendarInfo> func) => throw null;
    public TickConsolidator(int maxCount) => throw null;
    public TickConsolidator(int maxCount, TimeSpan period) => throw null;
    public TickConsolidator(TimeSpan period) => throw null;
    protected override void AggregateBar(ref TradeBar workingBar, Tick data) => throw null;
    protected override bool ShouldProcess(Tick data) => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.TickConsolidator(Python.Runtime.PyObject pyfuncobj)   <- Python.Runtime.PyObject
}
