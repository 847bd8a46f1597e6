using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>An indicator of the last points.</summary>
public abstract class WindowIndicator<T> : IndicatorBase<T>, IIndicatorWarmUpPeriodProvider
    where T : IBaseData
{
    private readonly RollingWindow<T> _inputs;

    protected WindowIndicator(string name, int period)
        : base(name) => _inputs = new RollingWindow<T>(period);

    public override bool IsReady => _inputs.IsReady;

    /// <summary>How many points it looks at.</summary>
    public int Period => _inputs.Size;

    /// <summary>How many points it takes until it is ready.</summary>
    public virtual int WarmUpPeriod => Period;

    /// <summary>The value after a point, which is the latest in the window.</summary>
    protected abstract decimal ComputeNextValue(IReadOnlyWindow<T> window, T input);

    protected override decimal ComputeNextValue(T input)
    {
        _inputs.Add(input);
        return ComputeNextValue(_inputs, input);
    }

    public override void Reset()
    {
        base.Reset();
        _inputs.Reset();
    }
}
