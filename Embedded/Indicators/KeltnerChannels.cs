using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public class KeltnerChannels : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    public KeltnerChannels(int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple) => throw null;
    public KeltnerChannels(string name, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple) => throw null;
    public IndicatorBase<IBaseDataBar> AverageTrueRange => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase<IBaseDataBar> LowerBand => throw null;
    public IndicatorBase<IndicatorDataPoint> MiddleBand => throw null;
    public IndicatorBase<IBaseDataBar> UpperBand => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IBaseDataBar input) => throw null;
    public override void Reset() => throw null;
}
