using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using QuantConnect.Orders;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>
    /// A digest of all that became of orders, by which two runs are compared: MD5 of their JSON in order of id, joined by commas, in
    /// lower-case
    /// hexadecimal digits. Prices are rounded for display first; the orders themselves stay as they are.
    /// </summary>
    public static string GetHash(this IDictionary<int, Order> orders) =>
        string.Join(",", orders.OrderBy(pair => pair.Key).Select(pair => JsonConvert.SerializeObject(Rounded(pair.Value), Formatting.None))).ToMD5();

    private static Order Rounded(Order original)
    {
        var order = original.Clone();
        order.Price = order.Price.SmartRounding();
        order.Time = Utc(order.Time);
        order.CreatedTime = Utc(order.CreatedTime);
        order.LastFillTime = order.LastFillTime is { } filled ? Utc(filled) : null;
        order.LastUpdateTime = order.LastUpdateTime is { } updated ? Utc(updated) : null;
        order.CanceledTime = order.CanceledTime is { } canceled ? Utc(canceled) : null;
        switch (order)
        {
            case LimitOrder limit:
                limit.LimitPrice = limit.LimitPrice.SmartRounding();
                break;
            case StopLimitOrder stopLimit:
                stopLimit.LimitPrice = stopLimit.LimitPrice.SmartRounding();
                stopLimit.StopPrice = stopLimit.StopPrice.SmartRounding();
                break;
            case StopMarketOrder stop:
                stop.StopPrice = stop.StopPrice.SmartRounding();
                if (stop is TrailingStopOrder trailing) trailing.TrailingAmount = trailing.TrailingAmount.SmartRounding();
                break;
            case LimitIfTouchedOrder touched:
                touched.LimitPrice = touched.LimitPrice.SmartRounding();
                touched.TriggerPrice = touched.TriggerPrice.SmartRounding();
                break;
        }
        return order;
    }

    private static DateTime Utc(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);
}
