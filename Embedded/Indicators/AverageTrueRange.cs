using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public class AverageTrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    public AverageTrueRange(int period, MovingAverageType movingAverageType = MovingAverageType.Wilders) => throw null;
    public AverageTrueRange(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders) => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase<IBaseDataBar> TrueRange => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IBaseDataBar input) => throw null;
    public override void Reset() => throw null;
}
