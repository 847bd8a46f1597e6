namespace QuantConnect.Indicators;

public class WindowIdentity : WindowIndicator<IndicatorDataPoint>
{
    public WindowIdentity(int period) => throw null;
    public WindowIdentity(string name, int period) => throw null;
    public override bool IsReady => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
