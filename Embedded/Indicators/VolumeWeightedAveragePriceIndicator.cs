using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>The mean price of the last bars, weighted by volume; a bar's price is the mean of open, high, low and close.</summary>
public class VolumeWeightedAveragePriceIndicator : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;

    public VolumeWeightedAveragePriceIndicator(int period)
        : this($"VWAP({period})", period)
    {
    }

    public VolumeWeightedAveragePriceIndicator(string name, int period)
        : base(name)
    {
        _period = period;
        Price = new Identity("Price");
        Volume = new Identity("Volume");
        VWAP = Price.WeightedBy(Volume, period);
    }

    public override bool IsReady => VWAP.IsReady;

    protected Identity Price { get; }

    protected CompositeIndicator VWAP { get; }

    protected Identity Volume { get; }

    public int WarmUpPeriod => _period;

    protected override decimal ComputeNextValue(TradeBar input)
    {
        Price.Update(input.EndTime, GetTimeWeightedAveragePrice(input));
        Volume.Update(input.EndTime, input.Volume);
        return VWAP.Current.Value;
    }

    protected virtual decimal GetTimeWeightedAveragePrice(TradeBar input) => (input.Open + input.High + input.Low + input.Close) / 4;

    public override void Reset()
    {
        Price.Reset();
        Volume.Reset();
        VWAP.Reset();
        base.Reset();
    }
}
