using QuantConnect.Interfaces;
using System;
using System.Collections.Generic;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class SecurityTransactionManager : IOrderProvider
{
    public int LastOrderId => throw null;
    public Dictionary<DateTime, decimal> LosingTransactions => throw null;
    public int LossCount => throw null;
    public TimeSpan MarketOrderFillTimeout { get => throw null; set => throw null; }
    [Obsolete]
    public int MinimumOrderQuantity => throw null;
    [Obsolete]
    public decimal MinimumOrderSize => throw null;
    public int OrdersCount => throw null;
    public Dictionary<DateTime, decimal> TransactionRecord => throw null;
    public DateTime UtcTime => throw null;
    public int WinCount => throw null;
    public Dictionary<DateTime, decimal> WinningTransactions => throw null;
    public OrderTicket AddOrder(SubmitOrderRequest request) => throw null;
    public void AddTransactionRecord(DateTime time, decimal transactionProfitLoss, bool isWin) => throw null;
    public List<OrderTicket> CancelOpenOrders() => throw null;
    public List<OrderTicket> CancelOpenOrders(Symbol symbol, string tag = null) => throw null;
    public OrderTicket CancelOrder(int orderId, string orderTag = null) => throw null;
    public int GetIncrementGroupOrderManagerId() => throw null;
    public int GetIncrementOrderId() => throw null;
    public IEnumerable<OrderTicket> GetOpenOrderTickets(Symbol symbol) => throw null;
    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool> filter = null) => throw null;
    public List<Order> GetOpenOrders(Symbol symbol) => throw null;
    public List<Order> GetOpenOrders(Func<Order, bool> filter = null) => throw null;
    public decimal GetOpenOrdersRemainingQuantity(Symbol symbol) => throw null;
    public decimal GetOpenOrdersRemainingQuantity(Func<OrderTicket, bool> filter = null) => throw null;
    public Order GetOrderById(int orderId) => throw null;
    public OrderTicket GetOrderTicket(int orderId) => throw null;
    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool> filter = null) => throw null;
    public IEnumerable<Order> GetOrders(Func<Order, bool> filter = null) => throw null;
    public List<Order> GetOrdersByBrokerageId(string brokerageId) => throw null;
    public ProjectedHoldings GetProjectedHoldings(Security security) => throw null;
    public OrderTicket ProcessRequest(OrderRequest request) => throw null;
    public OrderTicket RemoveOrder(int orderId, string tag = null) => throw null;
    public void SetLiveMode(bool isLiveMode) => throw null;
    public void SetOrderId(SubmitOrderRequest request) => throw null;
    public void SetOrderProcessor(IOrderProcessor orderProvider) => throw null;
    public OrderTicket UpdateOrder(UpdateOrderRequest request) => throw null;
    public bool WaitForOrder(int orderId) => throw null;
    internal SecurityTransactionManager(IAlgorithmContext algorithm, SecurityManager security) => throw null;
    // DROPPED M:QuantConnect.Securities.SecurityTransactionManager.GetOpenOrderTickets(Python.Runtime.PyObject filter) : System.Collections.Generic.IEnumerable<QuantConnect.Orders.OrderTicket>   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.SecurityTransactionManager.GetOpenOrders(Python.Runtime.PyObject filter) : System.Collections.Generic.List<QuantConnect.Orders.Order>   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.SecurityTransactionManager.GetOpenOrdersRemainingQuantity(Python.Runtime.PyObject filter) : System.Decimal   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.SecurityTransactionManager.GetOrderTickets(Python.Runtime.PyObject filter) : System.Collections.Generic.IEnumerable<QuantConnect.Orders.OrderTicket>   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Securities.SecurityTransactionManager.GetOrders(Python.Runtime.PyObject filter) : System.Collections.Generic.IEnumerable<QuantConnect.Orders.Order>   <- Python.Runtime.PyObject
}
