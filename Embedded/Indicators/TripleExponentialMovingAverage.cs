namespace QuantConnect.Indicators;

public class TripleExponentialMovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    public TripleExponentialMovingAverage(int period) => throw null;
    public TripleExponentialMovingAverage(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
