using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>An indicator of trade bars.</summary>
public abstract class TradeBarIndicator : IndicatorBase<TradeBar>
{
    protected TradeBarIndicator(string name)
        : base(name)
    {
    }
}
