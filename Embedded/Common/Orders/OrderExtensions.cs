namespace QuantConnect.Orders;

public static class OrderExtensions
{
    public static bool IsClosed(this OrderStatus status) => throw null;
    public static bool IsFill(this OrderStatus status) => throw null;
    public static bool IsLimitOrder(this OrderType orderType) => throw null;
    public static bool IsOpen(this OrderStatus status) => throw null;
    public static bool IsStopOrder(this OrderType orderType) => throw null;
}
