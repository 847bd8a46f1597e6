using System;
using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>How long an order stands.</summary>
[JsonConverter(typeof(TimeInForceJsonConverter))]
public abstract class TimeInForce : ITimeInForceHandler
{
    public static readonly TimeInForce Day = new DayTimeInForce();
    public static readonly TimeInForce GoodTilCanceled = new GoodTilCanceledTimeInForce();

    /// <summary>Until the end of a date.</summary>
    public static Func<DateTime, TimeInForce> GoodTilDate => expiry => new GoodTilDateTimeInForce(expiry);

    public abstract bool IsFillValid(Security security, Order order, OrderEvent fill);
    public abstract bool IsOrderExpired(Security security, Order order);
}
