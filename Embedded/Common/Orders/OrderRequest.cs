using System;

namespace QuantConnect.Orders;

public abstract class OrderRequest
{
    internal OrderRequest() => throw null; // STUB: goes when the real constructors chain
    protected OrderRequest(DateTime time, int orderId, string tag) => throw null;
    public int OrderId { get => throw null; protected set => throw null; }
    public abstract OrderRequestType OrderRequestType { get; }
    public OrderResponse Response => throw null;
    public OrderRequestStatus Status => throw null;
    public string Tag => throw null;
    public DateTime Time => throw null;
    public void SetResponse(OrderResponse response, OrderRequestStatus status = OrderRequestStatus.Error) => throw null;
    public override string ToString() => throw null;
}
