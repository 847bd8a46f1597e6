namespace QuantConnect.Indicators;

public class MovingAverageConvergenceDivergence : Indicator, IIndicatorWarmUpPeriodProvider
{
    public MovingAverageConvergenceDivergence(int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential) => throw null;
    public MovingAverageConvergenceDivergence(string name, int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential) => throw null;
    public IndicatorBase<IndicatorDataPoint> Fast => throw null;
    public IndicatorBase<IndicatorDataPoint> Histogram => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase<IndicatorDataPoint> Signal => throw null;
    public IndicatorBase<IndicatorDataPoint> Slow => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
