namespace QuantConnect.Indicators;

public class BollingerBands : Indicator, IIndicatorWarmUpPeriodProvider
{
    public BollingerBands(int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple) => throw null;
    public BollingerBands(string name, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple) => throw null;
    public IndicatorBase<IndicatorDataPoint> BandWidth => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase<IndicatorDataPoint> LowerBand => throw null;
    public IndicatorBase<IndicatorDataPoint> MiddleBand => throw null;
    public MovingAverageType MovingAverageType => throw null;
    public IndicatorBase<IndicatorDataPoint> PercentB => throw null;
    public IndicatorBase<IndicatorDataPoint> Price => throw null;
    public IndicatorBase<IndicatorDataPoint> StandardDeviation => throw null;
    public IndicatorBase<IndicatorDataPoint> UpperBand => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
    public override void Reset() => throw null;
    protected override IndicatorResult ValidateAndComputeNextValue(IndicatorDataPoint input) => throw null;
}
