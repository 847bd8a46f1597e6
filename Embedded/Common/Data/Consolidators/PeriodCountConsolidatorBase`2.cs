using System;

namespace QuantConnect.Data.Consolidators;

public abstract class PeriodCountConsolidatorBase<T, TConsolidated> : DataConsolidator<T> where T: IBaseData where TConsolidated: BaseData
{
    internal PeriodCountConsolidatorBase() => throw null; // STUB: goes when the real constructors chain
    protected TConsolidated _workingBar;
    public new event EventHandler<TConsolidated> DataConsolidated;
    protected PeriodCountConsolidatorBase(Func<DateTime, CalendarInfo> func) => throw null;
    protected PeriodCountConsolidatorBase(int maxCount) => throw null;
    protected PeriodCountConsolidatorBase(int maxCount, TimeSpan period) => throw null;
    protected PeriodCountConsolidatorBase(TimeSpan period, TimeSpan? startTime = null) => throw null;
    protected bool IsTimeBased => throw null;
    public override Type OutputType => throw null;
    protected TimeSpan? Period => throw null;
    public override IBaseData WorkingData => throw null;
    protected abstract void AggregateBar(ref TConsolidated workingBar, T data);
    protected DateTime GetRoundedBarTime(IBaseData inputData) => throw null;
    protected DateTime GetRoundedBarTime(DateTime time) => throw null;
    protected virtual void OnDataConsolidated(TConsolidated e) => throw null;
    public override void Reset() => throw null;
    protected virtual void ResetWorkingBar() => throw null;
    public override void Scan(DateTime currentLocalTime) => throw null;
    protected virtual bool ShouldProcess(T data) => throw null;
    public override void Update(T data) => throw null;
    // DROPPED C:QuantConnect.Data.Consolidators.PeriodCountConsolidatorBase<T, TConsolidated>(Python.Runtime.PyObject pyObject) protected   <- Python.Runtime.PyObject
}
