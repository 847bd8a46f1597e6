using System;

namespace QuantConnect.Orders;

/// <summary>Asks for the cancellation of an order.</summary>
public class CancelOrderRequest : OrderRequest
{
    public CancelOrderRequest(DateTime time, int orderId, string tag) : base(time, orderId, tag)
    {
    }

    public override OrderRequestType OrderRequestType => OrderRequestType.Cancel;

    public override string ToString() => FormattableString.Invariant($"{Time} UTC: Cancel Order: ({OrderId}) - {Tag} Status: {Status}");
}
