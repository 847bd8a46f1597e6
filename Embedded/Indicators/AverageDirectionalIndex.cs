using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public class AverageDirectionalIndex : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    public AverageDirectionalIndex(int period) => throw null;
    public AverageDirectionalIndex(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase<IndicatorDataPoint> NegativeDirectionalIndex => throw null;
    public IndicatorBase<IndicatorDataPoint> PositiveDirectionalIndex => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IBaseDataBar input) => throw null;
    public override void Reset() => throw null;
}
