using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public class OpenInterestConsolidator : PeriodCountConsolidatorBase<Tick, OpenInterest>
{
    public OpenInterestConsolidator(Func<DateTime, CalendarInfo> func) => throw null;
    public OpenInterestConsolidator(int maxCount) => throw null;
    public OpenInterestConsolidator(int maxCount, TimeSpan period) => throw null;
    public OpenInterestConsolidator(TimeSpan period, TimeSpan? startTime = null) => throw null;
    protected override void AggregateBar(ref OpenInterest workingBar, Tick data) => throw null;
    public static OpenInterestConsolidator FromResolution(Resolution resolution) => throw null;
    protected override bool ShouldProcess(Tick data) => throw null;
    public override void Update(Tick data) => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.OpenInterestConsolidator(Python.Runtime.PyObject pyfuncobj)   <- Python.Runtime.PyObject
}
