namespace QuantConnect.Orders;

public class OrderResponse
{
    public static readonly OrderResponse Unprocessed;
    public OrderResponseErrorCode ErrorCode => throw null;
    public string ErrorMessage => throw null;
    public bool IsError => throw null;
    public bool IsProcessed => throw null;
    public bool IsSuccess => throw null;
    public int OrderId => throw null;
    public static OrderResponse Error(OrderRequest request, OrderResponseErrorCode errorCode, string errorMessage) => throw null;
    public static OrderResponse InvalidNewStatus(OrderRequest request, Order order) => throw null;
    public static OrderResponse InvalidStatus(OrderRequest request, Order order) => throw null;
    public static OrderResponse MissingSecurity(SubmitOrderRequest request) => throw null;
    public static OrderResponse Success(OrderRequest request) => throw null;
    public override string ToString() => throw null;
    public static OrderResponse UnableToFindOrder(OrderRequest request) => throw null;
    public static OrderResponse WarmingUp(OrderRequest request) => throw null;
    public static OrderResponse ZeroQuantity(OrderRequest request) => throw null;
}
