using System;

namespace QuantConnect.Orders;

public class CancelOrderRequest : OrderRequest
{
    public CancelOrderRequest(DateTime time, int orderId, string tag) => throw null;
    public override OrderRequestType OrderRequestType => throw null;
    public override string ToString() => throw null;
}
