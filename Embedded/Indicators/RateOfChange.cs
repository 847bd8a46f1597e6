namespace QuantConnect.Indicators;

public class RateOfChange : WindowIndicator<IndicatorDataPoint>
{
    internal RateOfChange() => throw null; // STUB: goes when the real constructors chain
    public RateOfChange(int period) => throw null;
    public RateOfChange(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
