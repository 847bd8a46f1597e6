using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>The prices at which Lean's order types trade.</summary>
internal static class OrderPrices
{
    /// <summary>Price an order is expected to get: its limit, its stop, or the side of the market it takes.</summary>
    public static decimal Expected(Security security, Order order) => order switch
    {
        LimitOrder limit => limit.LimitPrice,
        StopLimitOrder stopLimit => stopLimit.LimitPrice,
        StopMarketOrder stop => stop.StopPrice,
        _ when order.Direction == OrderDirection.Buy && security.AskPrice > 0m => security.AskPrice,
        _ when order.Direction == OrderDirection.Sell && security.BidPrice > 0m => security.BidPrice,
        _ => security.Price,
    };

    /// <summary>Price that the market must reach for a resting order to fill; null for orders that do not rest at a price.</summary>
    public static (decimal Price, bool IsStop)? Trigger(Order order) => order switch
    {
        LimitOrder limit => (limit.LimitPrice, false),
        StopLimitOrder stopLimit => (stopLimit.StopPrice, true),
        StopMarketOrder stop => (stop.StopPrice, true),
        _ => null,
    };

    /// <summary>Whether an order is on the venue's book once it is taken: a limit, and a stop-limit that has triggered.</summary>
    public static bool RestsOnBook(Order order) => order is LimitOrder or StopLimitOrder { StopTriggered: true };

    /// <summary>Whether an order pays the maker's fee: a limit that rested.</summary>
    public static bool IsMaker(Order order) =>
        order.Type == OrderType.Limit && (!order.IsMarketable || order.Properties is BinanceOrderProperties { PostOnly: true });
}
