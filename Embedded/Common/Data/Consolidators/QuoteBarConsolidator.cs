using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public class QuoteBarConsolidator : PeriodCountConsolidatorBase<QuoteBar, QuoteBar>
{
    public QuoteBarConsolidator(Func<DateTime, CalendarInfo> func) => throw null;
    public QuoteBarConsolidator(int maxCount) => throw null;
    public QuoteBarConsolidator(int maxCount, TimeSpan period) => throw null;
    public QuoteBarConsolidator(TimeSpan period, TimeSpan? startTime = null) => throw null;
    protected override void AggregateBar(ref QuoteBar workingBar, QuoteBar data) => throw null;
    public static QuoteBarConsolidator FromResolution(Resolution resolution) => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.QuoteBarConsolidator(Python.Runtime.PyObject pyfuncobj)   <- Python.Runtime.PyObject
}
