namespace QuantConnect.Indicators;

public class Variance : WindowIndicator<IndicatorDataPoint>
{
    internal Variance() => throw null; // STUB: goes when the real constructors chain
    public Variance(int period) => throw null;
    public Variance(string name, int period) => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
