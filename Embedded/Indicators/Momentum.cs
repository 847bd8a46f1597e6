namespace QuantConnect.Indicators;

public class Momentum : WindowIndicator<IndicatorDataPoint>
{
    public Momentum(int period) => throw null;
    public Momentum(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public override int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
