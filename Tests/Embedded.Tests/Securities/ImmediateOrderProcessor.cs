using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Securities;

/// <summary>Fills every market order at once at bid or ask, and takes any other without filling it.</summary>
internal sealed class ImmediateOrderProcessor(Account account) : IOrderProcessor
{
    private readonly Dictionary<int, OrderTicket> _tickets = [];
    private readonly Dictionary<int, Order> _orders = [];

    public int OrdersCount => _orders.Count;

    public OrderTicket Process(OrderRequest request)
    {
        if (request is not SubmitOrderRequest submit)
        {
            request.SetResponse(OrderResponse.Success(request), OrderRequestStatus.Processed);
            return _tickets[request.OrderId];
        }
        var order = Order.CreateOrder(submit);
        var ticket = new OrderTicket(account.Transactions, submit);
        ticket.SetOrder(order);
        _tickets[order.Id] = ticket;
        _orders[order.Id] = order;
        if (order is MarketOrder)
        {
            var security = account.Securities[order.Symbol];
            account.Fill(security, order.Quantity, order.Quantity > 0 ? security.AskPrice : security.BidPrice, order.Id);
            order.Status = OrderStatus.Filled;
        }
        return ticket;
    }

    /// <summary>Takes an order without filling it, so that the buying power models find its ticket.</summary>
    public Order Place(OrderType type, Symbol symbol, decimal quantity, decimal stop = 0m, decimal limit = 0m)
    {
        var request = new SubmitOrderRequest(type, SecurityType.CryptoFuture, symbol, quantity, stop, limit, account.Securities.UtcTime,
            "");
        account.Transactions.SetOrderId(request);
        var order = Order.CreateOrder(request);
        var ticket = new OrderTicket(account.Transactions, request);
        ticket.SetOrder(order);
        _tickets[order.Id] = ticket;
        _orders[order.Id] = order;
        return order;
    }

    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool>? filter = null) =>
        GetOrderTickets(filter).Where(t => t.Status.IsOpen());
    public List<Order> GetOpenOrders(Func<Order, bool>? filter = null) => GetOrders(filter).Where(o => o.Status.IsOpen()).ToList();
    public Order GetOrderById(int orderId) => _orders[orderId];
    public OrderTicket GetOrderTicket(int orderId) => _tickets.GetValueOrDefault(orderId)!;
    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool>? filter = null) =>
        _tickets.Values.Where(t => filter is null || filter(t));
    public IEnumerable<Order> GetOrders(Func<Order, bool>? filter = null) => _orders.Values.Where(o => filter is null || filter(o));
    public List<Order> GetOrdersByBrokerageId(string brokerageId) => [];
    public ProjectedHoldings GetProjectedHoldings(Security security) => new(security.Holdings.Quantity, 0m);
}
