using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Algorithm;

/// <summary>Takes every request and fills none.</summary>
internal sealed class RecordingOrderProcessor(QCAlgorithm algorithm) : IOrderProcessor
{
    private readonly List<OrderTicket> _tickets = [];
    private readonly List<Order> _orders = [];

    public List<OrderRequest> Requests { get; } = [];

    public IEnumerable<SubmitOrderRequest> Submitted => Requests.OfType<SubmitOrderRequest>();

    public int OrdersCount => _orders.Count;

    public OrderTicket Process(OrderRequest request)
    {
        Requests.Add(request);
        if (request is not SubmitOrderRequest submit) return GetOrderTicket(request.OrderId)!;

        var order = Order.CreateOrder(submit);
        order.Status = OrderStatus.Submitted;
        var ticket = new OrderTicket(algorithm.Transactions, submit);
        ticket.SetOrder(order);
        _orders.Add(order);
        _tickets.Add(ticket);
        return ticket;
    }

    public List<Order> GetOpenOrders(Func<Order, bool>? filter = null) => _orders.FindAll(order => filter is null || filter(order));

    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool>? filter = null) => GetOrderTickets(filter);

    public Order GetOrderById(int orderId) => _orders.Find(order => order.Id == orderId)!;

    public OrderTicket GetOrderTicket(int orderId) => _tickets.Find(ticket => ticket.OrderId == orderId)!;

    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool>? filter = null) => _tickets.Where(ticket => filter is null
        || filter(ticket)).ToList();

    public IEnumerable<Order> GetOrders(Func<Order, bool>? filter = null) => GetOpenOrders(filter);

    public List<Order> GetOrdersByBrokerageId(string brokerageId) => [];

    public ProjectedHoldings GetProjectedHoldings(Security security) => throw new InvalidOperationException("not asked for in these tests");
}
