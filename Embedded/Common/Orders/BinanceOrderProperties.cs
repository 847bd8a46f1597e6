using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class BinanceOrderProperties : OrderProperties
{
    public BinanceOrderProperties() => throw null;
    public bool PostOnly { get => throw null; set => throw null; }
    public override IOrderProperties Clone() => throw null;
}
