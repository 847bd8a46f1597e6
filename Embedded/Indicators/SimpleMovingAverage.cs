namespace QuantConnect.Indicators;

public class SimpleMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    public SimpleMovingAverage(int period) => throw null;
    public SimpleMovingAverage(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase<IndicatorDataPoint> RollingSum => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
