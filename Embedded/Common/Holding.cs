using QuantConnect.Securities;

namespace QuantConnect;

public class Holding
{
    public Holding() => throw null;
    public Holding(Security security) => throw null;
    public decimal AveragePrice { get => throw null; set => throw null; }
    public decimal? ConversionRate { get => throw null; set => throw null; }
    public string CurrencySymbol { get => throw null; set => throw null; }
    public decimal MarketPrice { get => throw null; set => throw null; }
    public decimal MarketValue { get => throw null; set => throw null; }
    public decimal Quantity { get => throw null; set => throw null; }
    public Symbol Symbol { get => throw null; set => throw null; }
    public SecurityType Type => throw null;
    public decimal UnrealizedPnL { get => throw null; set => throw null; }
    public decimal UnrealizedPnLPercent { get => throw null; set => throw null; }
    public Holding Clone() => throw null;
    public override string ToString() => throw null;
}
