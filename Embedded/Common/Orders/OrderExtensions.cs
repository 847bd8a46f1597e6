namespace QuantConnect.Orders;

/// <summary>What the states and types of orders have in common.</summary>
public static class OrderExtensions
{
    /// <summary>Nothing more will happen to it.</summary>
    public static bool IsClosed(this OrderStatus status) => status is OrderStatus.Filled or OrderStatus.Canceled or OrderStatus.Invalid;

    public static bool IsFill(this OrderStatus status) => status is OrderStatus.Filled or OrderStatus.PartiallyFilled;
    public static bool IsLimitOrder(this OrderType orderType) =>
        orderType is OrderType.Limit or OrderType.StopLimit or OrderType.LimitIfTouched;
    public static bool IsOpen(this OrderStatus status) => !status.IsClosed();
    public static bool IsStopOrder(this OrderType orderType) =>
        orderType is OrderType.StopMarket or OrderType.StopLimit or OrderType.TrailingStop;
}
