namespace QuantConnect.Indicators;

public class Minimum : WindowIndicator<IndicatorDataPoint>
{
    public Minimum(int period) => throw null;
    public Minimum(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public int PeriodsSinceMinimum => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
