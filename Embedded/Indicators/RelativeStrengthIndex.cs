namespace QuantConnect.Indicators;

public class RelativeStrengthIndex : Indicator, IIndicatorWarmUpPeriodProvider
{
    public RelativeStrengthIndex(int period, MovingAverageType movingAverageType = MovingAverageType.Wilders) => throw null;
    public RelativeStrengthIndex(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders) => throw null;
    public IndicatorBase<IndicatorDataPoint> AverageGain => throw null;
    public IndicatorBase<IndicatorDataPoint> AverageLoss => throw null;
    public override bool IsReady => throw null;
    public MovingAverageType MovingAverageType => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
}
