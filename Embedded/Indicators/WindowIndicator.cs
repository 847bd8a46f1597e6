using QuantConnect.Data;

namespace QuantConnect.Indicators;

public abstract class WindowIndicator<T> : IndicatorBase<T>, IIndicatorWarmUpPeriodProvider where T: IBaseData
{
    internal WindowIndicator() => throw null; // STUB: goes when the real constructors chain
    protected WindowIndicator(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public int Period => throw null;
    public virtual int WarmUpPeriod => throw null;
    protected abstract decimal ComputeNextValue(IReadOnlyWindow<T> window, T input);
    protected override decimal ComputeNextValue(T input) => throw null;
    public override void Reset() => throw null;
}
