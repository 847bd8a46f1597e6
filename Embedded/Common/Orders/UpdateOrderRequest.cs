using System;

namespace QuantConnect.Orders;

public class UpdateOrderRequest : OrderRequest
{
    public UpdateOrderRequest(DateTime time, int orderId, UpdateOrderFields fields) => throw null;
    public decimal? LimitPrice => throw null;
    public override OrderRequestType OrderRequestType => throw null;
    public decimal? Quantity => throw null;
    public decimal? StopPrice => throw null;
    public decimal? TrailingAmount => throw null;
    public decimal? TriggerPrice => throw null;
    public bool IsAllowedForClosedOrder() => throw null;
    public override string ToString() => throw null;
}
