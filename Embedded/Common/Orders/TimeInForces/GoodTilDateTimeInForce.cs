using System;
using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

public class GoodTilDateTimeInForce : TimeInForce
{
    public GoodTilDateTimeInForce(DateTime expiry) => throw null;
    public DateTime Expiry => throw null;
    public DateTime GetForexOrderExpiryDateTime(Order order) => throw null;
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => throw null;
    public override bool IsOrderExpired(Security security, Order order) => throw null;
}
