namespace QuantConnect.Securities;

public class SymbolProperties
{
    protected SymbolProperties(SymbolProperties properties) => throw null;
    public SymbolProperties(string description, string quoteCurrency, decimal contractMultiplier, decimal minimumPriceVariation, decimal lotSize, string marketTicker, decimal? minimumOrderSize = null, decimal priceMagnifier = 1m, decimal strikeMultiplier = 1m) => throw null;
    public virtual decimal ContractMultiplier => throw null;
    public string Description => throw null;
    public decimal LotSize => throw null;
    public string MarketTicker => throw null;
    public decimal? MinimumOrderSize => throw null;
    public virtual decimal MinimumPriceVariation => throw null;
    public decimal PriceMagnifier => throw null;
    public string QuoteCurrency => throw null;
    public decimal StrikeMultiplier => throw null;
    public static SymbolProperties GetDefault(string quoteCurrency) => throw null;
    public override string ToString() => throw null;
}
