using System;
using System.Collections.Generic;

namespace QuantConnect.Orders;

/// <summary>The algorithm's handle of an order: reads its state, updates it, cancels it.</summary>
public sealed class OrderTicket
{
    private readonly Securities.SecurityTransactionManager _transactionManager;
    private readonly List<OrderEvent> _orderEvents = new();
    private List<UpdateOrderRequest> _updateRequests;
    private OrderStatus? _statusOverride;
    private Order _order;

    public OrderTicket(Securities.SecurityTransactionManager transactionManager, SubmitOrderRequest submitRequest)
    {
        _transactionManager = transactionManager;
        SubmitRequest = submitRequest;
        OrderId = submitRequest.OrderId;
    }

    /// <summary>Average price of the fills so far, zero before the first.</summary>
    public decimal AverageFillPrice { get; private set; }

    /// <summary>The request to cancel, null when there was none.</summary>
    public CancelOrderRequest CancelRequest { get; private set; }

    public bool HasOrder => _order != null;
    public IReadOnlyList<OrderEvent> OrderEvents => _orderEvents;

    /// <summary>The order's number; -10 for a request that was refused before it got one.</summary>
    public int OrderId { get; }

    public OrderType OrderType => SubmitRequest.OrderType;
    public decimal Quantity => _order?.Quantity ?? SubmitRequest.Quantity;
    public decimal QuantityFilled { get; private set; }
    public decimal QuantityRemaining => Quantity - QuantityFilled;
    public SecurityType SecurityType => SubmitRequest.SecurityType;
    public OrderStatus Status => _statusOverride ?? _order?.Status ?? OrderStatus.New;
    public SubmitOrderRequest SubmitRequest { get; }
    public Symbol Symbol => SubmitRequest.Symbol;
    public string Tag => _order?.Tag ?? SubmitRequest.Tag;

    /// <summary>When the last request was made, UTC.</summary>
    public DateTime Time => GetMostRecentOrderRequest().Time;

    public IReadOnlyList<UpdateOrderRequest> UpdateRequests =>
        _updateRequests ?? (IReadOnlyList<UpdateOrderRequest>)Array.Empty<UpdateOrderRequest>();

    /// <summary>Asks for the cancellation.</summary>
    public OrderResponse Cancel(string tag = null)
    {
        var request = new CancelOrderRequest(_transactionManager.UtcTime, OrderId, tag);
        _transactionManager.ProcessRequest(request);
        return request.Response;
    }

    /// <summary>A price of the order, as it stands.</summary>
    /// <exception cref="ArgumentException">The type of order has no such price.</exception>
    public decimal Get(OrderField field) => Get<decimal>(field);

    /// <summary>A field of the order, as it stands.</summary>
    /// <exception cref="ArgumentException">The type of order has no such field, or it is of another type.</exception>
    public T Get<T>(OrderField field)
    {
        object value = field switch
        {
            OrderField.LimitPrice => _order switch
            {
                LimitOrder limit => limit.LimitPrice,
                StopLimitOrder stopLimit => stopLimit.LimitPrice,
                LimitIfTouchedOrder touched => touched.LimitPrice,
                null when SubmitRequest.OrderType.IsLimitOrder() => SubmitRequest.LimitPrice,
                _ => null,
            },
            OrderField.StopPrice => _order switch
            {
                StopMarketOrder stop => stop.StopPrice,
                StopLimitOrder stopLimit => stopLimit.StopPrice,
                null when SubmitRequest.OrderType.IsStopOrder() => SubmitRequest.StopPrice,
                _ => null,
            },
            OrderField.TriggerPrice => _order is LimitIfTouchedOrder trigger ? trigger.TriggerPrice
                : _order == null && OrderType == OrderType.LimitIfTouched ? SubmitRequest.TriggerPrice : null,
            OrderField.TrailingAmount => _order is TrailingStopOrder trailing ? trailing.TrailingAmount
                : _order == null && OrderType == OrderType.TrailingStop ? SubmitRequest.TrailingAmount : null,
            OrderField.TrailingAsPercentage => _order is TrailingStopOrder percentage ? percentage.TrailingAsPercentage
                : _order == null && OrderType == OrderType.TrailingStop ? SubmitRequest.TrailingAsPercentage : null,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
        return value is T found ? found : throw new ArgumentException($"Unable to get field {field} on order of type {OrderType}",
            nameof(field));
    }

    public OrderRequest GetMostRecentOrderRequest()
    {
        if (CancelRequest != null) return CancelRequest;
        return _updateRequests is { Count: > 0 } ? _updateRequests[^1] : SubmitRequest;
    }

    public OrderResponse GetMostRecentOrderResponse() => GetMostRecentOrderRequest().Response;

    /// <summary>The ticket that answers a cancellation of an order there is not.</summary>
    public static OrderTicket InvalidCancelOrderId(Securities.SecurityTransactionManager transactionManager, CancelOrderRequest request)
    {
        request.SetResponse(OrderResponse.UnableToFindOrder(request));
        var ticket = Invalid(transactionManager, request);
        ticket.CancelRequest = request;
        return ticket;
    }

    /// <summary>The ticket of a request that was refused.</summary>
    public static OrderTicket InvalidSubmitRequest(Securities.SecurityTransactionManager transactionManager, SubmitOrderRequest request,
        OrderResponse response)
    {
        request.SetResponse(response);
        return new OrderTicket(transactionManager, request) { _statusOverride = OrderStatus.Invalid };
    }

    /// <summary>The ticket that answers an update of an order there is not.</summary>
    public static OrderTicket InvalidUpdateOrderId(Securities.SecurityTransactionManager transactionManager, UpdateOrderRequest request)
    {
        request.SetResponse(OrderResponse.UnableToFindOrder(request));
        var ticket = Invalid(transactionManager, request);
        ticket.AddUpdateRequest(request);
        return ticket;
    }

    public override string ToString() => FormattableString.Invariant(
        $"{OrderId}: {OrderType} {Quantity} {Symbol} {Status}, filled {QuantityFilled} at {AverageFillPrice}{(CancelRequest == null ? "" : $", cancel: {CancelRequest.Response}")}");

    /// <summary>Asks for a change; until it is processed the ticket shows the old values.</summary>
    public OrderResponse Update(UpdateOrderFields fields)
    {
        var request = new UpdateOrderRequest(_transactionManager.UtcTime, OrderId, fields);
        _transactionManager.UpdateOrder(request);
        return request.Response;
    }

    public OrderResponse UpdateLimitPrice(decimal limitPrice, string tag = null) =>
        Update(new UpdateOrderFields { LimitPrice = limitPrice, Tag = tag });
    public OrderResponse UpdateQuantity(decimal quantity, string tag = null) =>
        Update(new UpdateOrderFields { Quantity = quantity, Tag = tag });
    public OrderResponse UpdateStopPrice(decimal stopPrice, string tag = null) =>
        Update(new UpdateOrderFields { StopPrice = stopPrice, Tag = tag });

    public OrderResponse UpdateStopTrailingAmount(decimal trailingAmount, string tag = null) =>
        Update(new UpdateOrderFields { TrailingAmount = trailingAmount, Tag = tag });

    public OrderResponse UpdateTag(string tag) => Update(new UpdateOrderFields { Tag = tag });
    public OrderResponse UpdateTriggerPrice(decimal triggerPrice, string tag = null) =>
        Update(new UpdateOrderFields { TriggerPrice = triggerPrice, Tag = tag });
    public static implicit operator int(OrderTicket ticket) => ticket.OrderId;

    internal void SetOrder(Order order)
    {
        if (_order != null && _order.Id != order.Id) throw new ArgumentException("A ticket's order cannot be exchanged for another.");
        _order = order;
    }

    internal void AddOrderEvent(OrderEvent orderEvent)
    {
        _orderEvents.Add(orderEvent);
        if (orderEvent.FillQuantity == 0) return;
        var filled = QuantityFilled + orderEvent.FillQuantity;
        AverageFillPrice = (AverageFillPrice * QuantityFilled + orderEvent.FillPrice * orderEvent.FillQuantity) / filled;
        QuantityFilled = filled;
    }

    internal void AddUpdateRequest(UpdateOrderRequest request) => (_updateRequests ??= new List<UpdateOrderRequest>()).Add(request);

    /// <summary>False when a cancellation was asked for before and not refused.</summary>
    internal bool TrySetCancelRequest(CancelOrderRequest request)
    {
        if (CancelRequest != null && !CancelRequest.Response.IsError) return false;
        CancelRequest = request;
        return true;
    }

    private static OrderTicket Invalid(Securities.SecurityTransactionManager transactionManager, OrderRequest request)
    {
        var submit = new SubmitOrderRequest(OrderType.Market, SecurityType.Base, Symbol.Empty, 0, 0, 0, DateTime.MaxValue, string.Empty);
        submit.SetResponse(OrderResponse.UnableToFindOrder(submit));
        submit.SetOrderId(request.OrderId);
        return new OrderTicket(transactionManager, submit) { _statusOverride = OrderStatus.Invalid };
    }
}
