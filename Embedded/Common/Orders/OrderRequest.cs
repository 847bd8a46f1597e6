using System;

namespace QuantConnect.Orders;

/// <summary>Something asked of the order processor: to submit, update or cancel.</summary>
public abstract class OrderRequest
{
    protected OrderRequest(DateTime time, int orderId, string tag)
    {
        Time = time;
        OrderId = orderId;
        Tag = tag;
        Response = OrderResponse.Unprocessed;
        Status = OrderRequestStatus.Unprocessed;
    }

    public int OrderId { get; protected set; }
    public abstract OrderRequestType OrderRequestType { get; }

    /// <summary>The answer, <see cref="OrderResponse.Unprocessed"/> until there is one.</summary>
    public OrderResponse Response { get; private set; }

    public OrderRequestStatus Status { get; private set; }
    public string Tag { get; }

    /// <summary>When it was asked, UTC.</summary>
    public DateTime Time { get; }

    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public void SetResponse(OrderResponse response, OrderRequestStatus status = OrderRequestStatus.Error)
    {
        Response = response ?? throw new ArgumentNullException(nameof(response), "Response can not be null");
        Status = response.IsError ? OrderRequestStatus.Error : status;
    }

    public override string ToString() => FormattableString.Invariant($"{Time} UTC: Order: ({OrderId}) - {Tag} Status: {Status}");
    internal void SetOrderId(int orderId) => OrderId = orderId;
}
