using System;
using System.Collections.Generic;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public interface IOrderProvider
{
    int OrdersCount { get; }
    IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool> filter = null);
    List<Order> GetOpenOrders(Func<Order, bool> filter = null);
    Order GetOrderById(int orderId);
    OrderTicket GetOrderTicket(int orderId);
    IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool> filter = null);
    IEnumerable<Order> GetOrders(Func<Order, bool> filter = null);
    List<Order> GetOrdersByBrokerageId(string brokerageId);
    ProjectedHoldings GetProjectedHoldings(Security security);
}
