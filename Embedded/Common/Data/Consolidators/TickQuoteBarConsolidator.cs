using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public class TickQuoteBarConsolidator : PeriodCountConsolidatorBase<Tick, QuoteBar>
{
    public TickQuoteBarConsolidator(Func<DateTime, CalendarInfo> func) => throw null;
    public TickQuoteBarConsolidator(int maxCount) => throw null;
    public TickQuoteBarConsolidator(int maxCount, TimeSpan period) => throw null;
    public TickQuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null) => throw null;
    protected override void AggregateBar(ref QuoteBar workingBar, Tick data) => throw null;
    protected override bool ShouldProcess(Tick data) => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.TickQuoteBarConsolidator(Python.Runtime.PyObject pyfuncobj)   <- Python.Runtime.PyObject
}
