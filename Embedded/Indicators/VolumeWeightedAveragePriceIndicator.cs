using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public class VolumeWeightedAveragePriceIndicator : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    public VolumeWeightedAveragePriceIndicator(int period) => throw null;
    public VolumeWeightedAveragePriceIndicator(string name, int period) => throw null;
    public override bool IsReady => throw null;
    protected Identity Price => throw null;
    protected CompositeIndicator VWAP => throw null;
    protected Identity Volume => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(TradeBar input) => throw null;
    protected virtual decimal GetTimeWeightedAveragePrice(TradeBar input) => throw null;
    public override void Reset() => throw null;
}
