namespace QuantConnect.Indicators;

/// <summary>The value itself, ready after a number of them.</summary>
public class WindowIdentity : WindowIndicator<IndicatorDataPoint>
{
    public WindowIdentity(int period)
        : this($"WIN-ID({period})", period)
    {
    }

    public WindowIdentity(string name, int period)
        : base(name, period)
    {
    }

    public override bool IsReady => Samples >= Period;

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => input.Value;
}
