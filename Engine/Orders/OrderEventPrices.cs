using QuantConnect.Orders;

namespace Backtests.Engine.Orders;

/// <summary>Puts the prices that an order has at an event on the event.</summary>
internal static class OrderEventPrices
{
    /// <summary>Copies limit, stop, trigger and trailing prices, as far as the type of <paramref name="order"/> has them.</summary>
    public static void Copy(Order order, OrderEvent orderEvent)
    {
        switch (order)
        {
            case LimitOrder limit:
                orderEvent.LimitPrice = limit.LimitPrice;
                break;
            case TrailingStopOrder trailing:
                orderEvent.StopPrice = trailing.StopPrice;
                orderEvent.TrailingAmount = trailing.TrailingAmount;
                orderEvent.TrailingAsPercentage = trailing.TrailingAsPercentage;
                break;
            case StopMarketOrder stop:
                orderEvent.StopPrice = stop.StopPrice;
                break;
            case StopLimitOrder stopLimit:
                orderEvent.LimitPrice = stopLimit.LimitPrice;
                orderEvent.StopPrice = stopLimit.StopPrice;
                break;
            case LimitIfTouchedOrder touched:
                orderEvent.LimitPrice = touched.LimitPrice;
                orderEvent.TriggerPrice = touched.TriggerPrice;
                break;
        }
    }
}
