using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

/// <summary>Until it is cancelled.</summary>
public class GoodTilCanceledTimeInForce : TimeInForce
{
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => true;
    public override bool IsOrderExpired(Security security, Order order) => false;
}
