using System.Collections.Generic;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public static class OrderProviderExtensions
{
    public static List<Order> GetOrdersByBrokerageId(this IOrderProvider orderProvider, int brokerageId) => throw null;
    public static List<Order> GetOrdersByBrokerageId(this IOrderProvider orderProvider, long brokerageId) => throw null;
}
