namespace QuantConnect.Indicators;

public class DoubleExponentialMovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    public DoubleExponentialMovingAverage(int period, decimal volumeFactor = 1m) => throw null;
    public DoubleExponentialMovingAverage(string name, int period, decimal volumeFactor = 1m) => throw null;
    public override bool IsReady => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
