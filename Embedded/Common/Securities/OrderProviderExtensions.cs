using System.Collections.Generic;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Shortcuts on a provider of orders.</summary>
public static class OrderProviderExtensions
{
    public static List<Order> GetOrdersByBrokerageId(this IOrderProvider orderProvider, int brokerageId) =>
        orderProvider.GetOrdersByBrokerageId(brokerageId.ToStringInvariant());

    public static List<Order> GetOrdersByBrokerageId(this IOrderProvider orderProvider, long brokerageId) =>
        orderProvider.GetOrdersByBrokerageId(brokerageId.ToStringInvariant());
}
