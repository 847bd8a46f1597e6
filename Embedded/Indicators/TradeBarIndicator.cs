using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public abstract class TradeBarIndicator : IndicatorBase<TradeBar>
{
    internal TradeBarIndicator() => throw null; // STUB: goes when the real constructors chain
    protected TradeBarIndicator(string name) => throw null;
}
