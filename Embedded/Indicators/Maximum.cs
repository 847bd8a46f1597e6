namespace QuantConnect.Indicators;

public class Maximum : WindowIndicator<IndicatorDataPoint>
{
    public Maximum(int period) => throw null;
    public Maximum(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public int PeriodsSinceMaximum => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
