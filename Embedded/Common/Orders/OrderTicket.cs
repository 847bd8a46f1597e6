using System;
using System.Collections.Generic;
using System.Threading;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public sealed class OrderTicket
{
    public OrderTicket(SecurityTransactionManager transactionManager, SubmitOrderRequest submitRequest) => throw null;
    public decimal AverageFillPrice => throw null;
    public CancelOrderRequest CancelRequest => throw null;
    public bool HasOrder => throw null;
    public WaitHandle OrderClosed => throw null;
    public IReadOnlyList<OrderEvent> OrderEvents => throw null;
    public int OrderId => throw null;
    public WaitHandle OrderSet => throw null;
    public OrderType OrderType => throw null;
    public decimal Quantity => throw null;
    public decimal QuantityFilled => throw null;
    public decimal QuantityRemaining => throw null;
    public SecurityType SecurityType => throw null;
    public OrderStatus Status => throw null;
    public SubmitOrderRequest SubmitRequest => throw null;
    public Symbol Symbol => throw null;
    public string Tag => throw null;
    public DateTime Time => throw null;
    public IReadOnlyList<UpdateOrderRequest> UpdateRequests => throw null;
    public OrderResponse Cancel(string tag = null) => throw null;
    public decimal Get(OrderField field) => throw null;
    public T Get<T>(OrderField field) => throw null;
    public OrderRequest GetMostRecentOrderRequest() => throw null;
    public OrderResponse GetMostRecentOrderResponse() => throw null;
    public static OrderTicket InvalidCancelOrderId(SecurityTransactionManager transactionManager, CancelOrderRequest request) => throw null;
    public static OrderTicket InvalidSubmitRequest(SecurityTransactionManager transactionManager, SubmitOrderRequest request, OrderResponse response) => throw null;
    public static OrderTicket InvalidUpdateOrderId(SecurityTransactionManager transactionManager, UpdateOrderRequest request) => throw null;
    public override string ToString() => throw null;
    public OrderResponse Update(UpdateOrderFields fields) => throw null;
    public OrderResponse UpdateLimitPrice(decimal limitPrice, string tag = null) => throw null;
    public OrderResponse UpdateQuantity(decimal quantity, string tag = null) => throw null;
    public OrderResponse UpdateStopPrice(decimal stopPrice, string tag = null) => throw null;
    public OrderResponse UpdateStopTrailingAmount(decimal trailingAmount, string tag = null) => throw null;
    public OrderResponse UpdateTag(string tag) => throw null;
    public OrderResponse UpdateTriggerPrice(decimal triggerPrice, string tag = null) => throw null;
    public static implicit operator int(OrderTicket ticket) => throw null;
}
