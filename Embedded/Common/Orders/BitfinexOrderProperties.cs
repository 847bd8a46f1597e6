using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class BitfinexOrderProperties : OrderProperties
{
    /// <summary>Refuses a limit order that would take liquidity.</summary>
    public bool PostOnly { get; set; }

    /// <summary>Keeps the order out of the book that others see.</summary>
    public bool Hidden { get; set; }

    public override IOrderProperties Clone() => (BitfinexOrderProperties)MemberwiseClone();
}
