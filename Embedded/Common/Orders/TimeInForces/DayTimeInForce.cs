using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

public class DayTimeInForce : TimeInForce
{
    public DayTimeInForce() => throw null;
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => throw null;
    public override bool IsOrderExpired(Security security, Order order) => throw null;
}
