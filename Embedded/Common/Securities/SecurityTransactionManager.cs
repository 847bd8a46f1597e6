using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>An algorithm's way to its orders: it numbers requests, hands them to the order processor and looks orders up.</summary>
public class SecurityTransactionManager : IOrderProvider
{
    private readonly IAlgorithmContext _algorithm;
    private readonly SecurityManager _securities;
    private readonly Dictionary<DateTime, decimal> _transactionRecord = new();
    private readonly Dictionary<DateTime, bool> _transactionIsWin = new();
    private IOrderProcessor _orderProcessor;
    private int _orderId;

    internal SecurityTransactionManager(IAlgorithmContext algorithm, SecurityManager security)
    {
        _algorithm = algorithm;
        _securities = security;
    }

    /// <summary>The number last given to an order; the first is 1.</summary>
    public int LastOrderId => _orderId;

    public Dictionary<DateTime, decimal> LosingTransactions => Transactions(false);
    public int LossCount { get; private set; }

    /// <summary>How long a market order is waited for. A backtest does not wait.</summary>
    public TimeSpan MarketOrderFillTimeout { get; set; } = TimeSpan.FromSeconds(5);

    public int OrdersCount => _orderProcessor.OrdersCount;

    /// <summary>
    /// Profit less twice the exit's fee of every reduction, by time UTC; a second one of the same moment stands a millisecond later.
    /// </summary>
    public Dictionary<DateTime, decimal> TransactionRecord => new(_transactionRecord);

    public DateTime UtcTime => _securities.UtcTime;
    public int WinCount { get; private set; }
    public Dictionary<DateTime, decimal> WinningTransactions => Transactions(true);
    public OrderTicket AddOrder(SubmitOrderRequest request) => ProcessRequest(request);

    public void AddTransactionRecord(DateTime time, decimal transactionProfitLoss, bool isWin)
    {
        var key = time;
        while (_transactionRecord.ContainsKey(key)) key = key.AddMilliseconds(1);
        _transactionRecord.Add(key, transactionProfitLoss);
        _transactionIsWin.Add(key, isWin);
        if (isWin) WinCount++;
        else LossCount++;
    }

    /// <summary>Asks for the cancellation of every open order.</summary>
    /// <exception cref="InvalidOperationException">In Initialize or during warm-up.</exception>
    public List<OrderTicket> CancelOpenOrders()
    {
        CheckNotWarmingUp("CancelOpenOrders");
        return Cancel(GetOpenOrderTickets().ToList(), $"Canceled by CancelOpenOrders() at {UtcTime.ToStringInvariant("o")}");
    }

    /// <summary>Asks for the cancellation of a symbol's open orders.</summary>
    /// <exception cref="InvalidOperationException">In Initialize or during warm-up.</exception>
    public List<OrderTicket> CancelOpenOrders(Symbol symbol, string tag = null)
    {
        CheckNotWarmingUp("CancelOpenOrders");
        return Cancel(GetOpenOrderTickets(symbol).ToList(), tag);
    }

    public OrderTicket CancelOrder(int orderId, string orderTag = null) =>
        ProcessRequest(new CancelOrderRequest(UtcTime, orderId, orderTag));
    public int GetIncrementOrderId() => ++_orderId;
    public IEnumerable<OrderTicket> GetOpenOrderTickets(Symbol symbol) => GetOpenOrderTickets(ticket => ticket.Symbol == symbol);
    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool> filter = null) =>
        _orderProcessor.GetOpenOrderTickets(filter ?? (_ => true));
    public List<Order> GetOpenOrders(Symbol symbol) => GetOpenOrders(order => order.Symbol == symbol);
    public List<Order> GetOpenOrders(Func<Order, bool> filter = null) => _orderProcessor.GetOpenOrders(filter);

    /// <summary>Signed units that a symbol's open orders have still to fill.</summary>
    public decimal GetOpenOrdersRemainingQuantity(Symbol symbol) => GetOpenOrdersRemainingQuantity(ticket => ticket.Symbol == symbol);

    public decimal GetOpenOrdersRemainingQuantity(Func<OrderTicket, bool> filter = null)
    {
        var remaining = 0m;
        foreach (var ticket in GetOpenOrderTickets(filter)) remaining += ticket.Quantity - ticket.QuantityFilled;
        return remaining;
    }

    public Order GetOrderById(int orderId) => _orderProcessor.GetOrderById(orderId);
    public OrderTicket GetOrderTicket(int orderId) => _orderProcessor.GetOrderTicket(orderId);
    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool> filter = null) =>
        _orderProcessor.GetOrderTickets(filter ?? (_ => true));
    public IEnumerable<Order> GetOrders(Func<Order, bool> filter = null) => _orderProcessor.GetOrders(filter ?? (_ => true));
    public List<Order> GetOrdersByBrokerageId(string brokerageId) => _orderProcessor.GetOrdersByBrokerageId(brokerageId);
    public ProjectedHoldings GetProjectedHoldings(Security security) => _orderProcessor.GetProjectedHoldings(security);

    public OrderTicket ProcessRequest(OrderRequest request)
    {
        if (request is SubmitOrderRequest submit) SetOrderId(submit);
        return _orderProcessor.Process(request);
    }

    public OrderTicket RemoveOrder(int orderId, string tag = null) => CancelOrder(orderId, tag);

    /// <summary>A backtest is never live, and nothing here depends on it.</summary>
    public void SetLiveMode(bool isLiveMode)
    {
    }

    /// <summary>Numbers a request unless it has its number.</summary>
    public void SetOrderId(SubmitOrderRequest request)
    {
        if (request.OrderId < 1) request.SetOrderId(GetIncrementOrderId());
    }

    public void SetOrderProcessor(IOrderProcessor orderProvider) => _orderProcessor = orderProvider;
    public OrderTicket UpdateOrder(UpdateOrderRequest request) => ProcessRequest(request);

    /// <summary>Has an order processed; whether it is closed after that.</summary>
    public bool WaitForOrder(int orderId)
    {
        if (_orderProcessor is ISynchronousOrderProcessor processor) return processor.WaitForOrder(orderId);
        return GetOrderTicket(orderId)?.Status.IsClosed() ?? false;
    }

    private static List<OrderTicket> Cancel(List<OrderTicket> tickets, string tag)
    {
        foreach (var ticket in tickets) ticket.Cancel(tag);
        return tickets;
    }

    private void CheckNotWarmingUp(string operation)
    {
        if (_algorithm is not { IsWarmingUp: true }) return;
        throw new InvalidOperationException($"This operation is not allowed in Initialize or during warm up: {operation}. Please move "
            + "this code to the OnWarmupFinished() method.");
    }

    private Dictionary<DateTime, decimal> Transactions(bool isWin) => _transactionRecord
        .Where(record => _transactionIsWin[record.Key] == isWin).ToDictionary(record => record.Key, record => record.Value);
}
