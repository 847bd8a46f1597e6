using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class OrderProperties : IOrderProperties
{
    public OrderProperties() => throw null;
    public OrderProperties(Exchange exchange) => throw null;
    public Exchange Exchange { get => throw null; set => throw null; }
    public TimeInForce TimeInForce { get => throw null; set => throw null; }
    public virtual IOrderProperties Clone() => throw null;
}
