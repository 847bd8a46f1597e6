using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class BinanceOrderProperties : OrderProperties
{
    public bool PostOnly { get; set; }
    public override IOrderProperties Clone() => (BinanceOrderProperties)MemberwiseClone();
}
