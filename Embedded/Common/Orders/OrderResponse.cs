namespace QuantConnect.Orders;

/// <summary>The answer to an order request.</summary>
public class OrderResponse
{
    /// <summary>Says that a request was not looked at yet.</summary>
    public static readonly OrderResponse Unprocessed = new(int.MinValue, OrderResponseErrorCode.None,
        "The request has not yet been processed.");

    private OrderResponse(int orderId, OrderResponseErrorCode errorCode, string errorMessage)
    {
        OrderId = orderId;
        ErrorCode = errorCode;
        ErrorMessage = errorMessage;
    }

    public OrderResponseErrorCode ErrorCode { get; }

    /// <summary>Null when there is no error.</summary>
    public string ErrorMessage { get; }

    public bool IsError => IsProcessed && ErrorCode != OrderResponseErrorCode.None;
    public bool IsProcessed => !ReferenceEquals(this, Unprocessed);
    public bool IsSuccess => IsProcessed && !IsError;
    public int OrderId { get; }
    public static OrderResponse Error(OrderRequest request, OrderResponseErrorCode errorCode, string errorMessage) =>
        new(request.OrderId, errorCode, errorMessage);

    public static OrderResponse InvalidNewStatus(OrderRequest request, Order order) => Error(request,
        OrderResponseErrorCode.InvalidNewOrderStatus,
        $"Unable to update or cancel order with id {request.OrderId.ToStringInvariant()} and status {order.Status} because the submit "
            + "confirmation has not been received yet.");

    public static OrderResponse InvalidStatus(OrderRequest request, Order order) => Error(request,
        OrderResponseErrorCode.InvalidOrderStatus,
        $"Unable to update order with id {request.OrderId.ToStringInvariant()} because it already has {order.Status} status.");

    public static OrderResponse MissingSecurity(SubmitOrderRequest request) => Error(request, OrderResponseErrorCode.MissingSecurity,
        $"You haven't requested {request.Symbol} data. Add this with AddSecurity() in the Initialize() Method.");

    public static OrderResponse Success(OrderRequest request) => new(request.OrderId, OrderResponseErrorCode.None, null);
    public override string ToString() => !IsProcessed ? "The request has not yet been processed."
        : IsError ? $"Error: {ErrorCode} - {ErrorMessage}" : "Success";

    public static OrderResponse UnableToFindOrder(OrderRequest request) => Error(request, OrderResponseErrorCode.UnableToFindOrder,
        $"Unable to locate order with id {request.OrderId.ToStringInvariant()}.");

    public static OrderResponse WarmingUp(OrderRequest request) => Error(request, OrderResponseErrorCode.AlgorithmWarmingUp,
        $"This operation is not allowed in Initialize or during warm up: OrderRequest.{request.OrderRequestType}. Please move this code "
            + "to the OnWarmupFinished() method.");

    public static OrderResponse ZeroQuantity(OrderRequest request) => Error(request, OrderResponseErrorCode.OrderQuantityZero,
        $"Unable to {request.OrderRequestType.ToString().ToLowerInvariant()} order with id {request.OrderId.ToStringInvariant()} that "
            + "has zero quantity.");
}
