using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>How an order is to be treated beyond its price and quantity.</summary>
public class OrderProperties : IOrderProperties
{
    /// <summary>How long it stands; until cancelled by default.</summary>
    public TimeInForce TimeInForce { get; set; } = TimeInForce.GoodTilCanceled;

    public virtual IOrderProperties Clone() => (OrderProperties)MemberwiseClone();
}
