using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

public class GoodTilCanceledTimeInForce : TimeInForce
{
    public GoodTilCanceledTimeInForce() => throw null;
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => throw null;
    public override bool IsOrderExpired(Security security, Order order) => throw null;
}
