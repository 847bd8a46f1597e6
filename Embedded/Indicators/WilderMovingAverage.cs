namespace QuantConnect.Indicators;

public class WilderMovingAverage : Indicator, IIndicatorWarmUpPeriodProvider
{
    public WilderMovingAverage(int period) => throw null;
    public WilderMovingAverage(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
