namespace QuantConnect.Indicators;

public class Sum : WindowIndicator<IndicatorDataPoint>
{
    public Sum(int period) => throw null;
    public Sum(string name, int period) => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
