namespace QuantConnect.Indicators;

public class ExponentialMovingAverage : Indicator, IIndicatorWarmUpPeriodProvider
{
    public ExponentialMovingAverage(int period) => throw null;
    public ExponentialMovingAverage(int period, decimal smoothingFactor) => throw null;
    public ExponentialMovingAverage(string name, int period) => throw null;
    public ExponentialMovingAverage(string name, int period, decimal smoothingFactor) => throw null;
    public override bool IsReady => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
    public static decimal SmoothingFactorDefault(int period) => throw null;
}
