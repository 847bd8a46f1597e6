using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public abstract class TimeInForce : ITimeInForceHandler
{
    public static readonly TimeInForce Day;
    public static readonly TimeInForce GoodTilCanceled;
    protected TimeInForce() => throw null;
    public static Func<DateTime, TimeInForce> GoodTilDate => throw null;
    public abstract bool IsFillValid(Security security, Order order, OrderEvent fill);
    public abstract bool IsOrderExpired(Security security, Order order);
}
