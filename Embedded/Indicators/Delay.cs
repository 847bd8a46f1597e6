namespace QuantConnect.Indicators;

public class Delay : WindowIndicator<IndicatorDataPoint>
{
    public Delay(int period) => throw null;
    public Delay(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
