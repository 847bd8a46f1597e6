using Backtests.Engine.TimeStep;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>
/// Takes the algorithm's order requests through their life: checks, the venue, events, portfolio, tickets. A submission is processed at
/// once
/// and followed by a scan of all resting orders; updates and cancellations wait in a queue until the next submission or the end of the
/// step.
/// </summary>
internal sealed class BacktestingTransactionHandler : ISynchronousOrderProcessor, IOrderEventProvider
{
    private readonly QCAlgorithm _algorithm;
    private readonly StepWatch _watch;
    private readonly VenueSimulator _venue;
    private readonly OrderRounding _rounding;
    private readonly OrderBook _book = new();
    private readonly Queue<OrderRequest> _requests = new();
    private readonly List<OrderEvent> _orderEvents = [];
    private CapacityEstimate? _capacity;
    private bool _feeAdjustmentSaid;

    /// <summary>
    /// A handler for the orders of <paramref name="algorithm"/>; of a run that was given up, it takes none. With
    /// <paramref name="triesEveryOrder"/> it takes no short cut.
    /// </summary>
    public BacktestingTransactionHandler(QCAlgorithm algorithm, StepWatch watch, bool triesEveryOrder = false)
    {
        _algorithm = algorithm;
        _watch = watch;
        _rounding = new OrderRounding(algorithm);
        _venue = new VenueSimulator(algorithm, HandleOrderEvents, OnOrderUpdated, triesEveryOrder);
    }

    /// <summary>How much capital the strategy could carry, as Lean estimates it from volumes. Not before Initialize has set the
    /// dates.</summary>
    public CapacityEstimate Capacity => _capacity ??= new CapacityEstimate(_algorithm);

    /// <summary>Raised for every order event after the algorithm has seen it.</summary>
    public event EventHandler<OrderEvent>? NewOrderEvent;

    /// <summary>Every order event of the run so far.</summary>
    public IReadOnlyList<OrderEvent> OrderEvents => _orderEvents;

    /// <inheritdoc/>
    public int OrdersCount => _book.Count;

    /// <summary>Processes what is queued, then scans the resting orders: done twice in every step.</summary>
    public void ProcessSynchronousEvents()
    {
        ProcessQueue();
        _venue.Scan();
    }

    /// <inheritdoc/>
    public bool WaitForOrder(int orderId)
    {
        ProcessQueue();
        return _book.Find(orderId) is { Order.Status: var status } && status.IsClosed();
    }

    /// <inheritdoc/>
    public OrderTicket Process(OrderRequest request)
    {
        _watch.Check();
        return request switch
        {
            SubmitOrderRequest submit => Submit(submit),
            UpdateOrderRequest update => Update(update),
            CancelOrderRequest cancel => Cancel(cancel),
            _ => throw new ArgumentException($"unknown order request {request.GetType().Name}", nameof(request)),
        };
    }

    /// <inheritdoc/>
    public Order GetOrderById(int orderId) => _book.Find(orderId)?.Order?.Clone()!;

    /// <inheritdoc/>
    public OrderTicket GetOrderTicket(int orderId) => _book.Find(orderId)?.Ticket!;

    /// <inheritdoc/>
    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool>? filter = null)
    {
        foreach (var entry in _book.All())
        {
            if (filter is null || filter(entry.Ticket))
            {
                yield return entry.Ticket;
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool>? filter = null)
    {
        var open = new List<OrderTicket>();
        foreach (var entry in _book.Open())
        {
            if (filter is null || filter(entry.Ticket))
            {
                open.Add(entry.Ticket);
            }
        }

        return open;
    }

    /// <inheritdoc/>
    public List<Order> GetOpenOrders(Func<Order, bool>? filter = null)
    {
        var open = new List<Order>();
        foreach (var entry in _book.Open())
        {
            if (entry.Order is { } order && (filter is null || filter(order)))
            {
                open.Add(order.Clone());
            }
        }

        return open;
    }

    /// <inheritdoc/>
    public IEnumerable<Order> GetOrders(Func<Order, bool>? filter = null)
    {
        foreach (var entry in _book.All())
        {
            if (entry.Order is { } order && (filter is null || filter(order)))
            {
                yield return order.Clone();
            }
        }
    }

    /// <inheritdoc/>
    public List<Order> GetOrdersByBrokerageId(string brokerageId)
    {
        var orders = new List<Order>();
        foreach (var entry in _book.All())
        {
            if (entry.Order is { } order && order.BrokerId.Contains(brokerageId))
            {
                orders.Add(order.Clone());
            }
        }

        return orders;
    }

    /// <inheritdoc/>
    public ProjectedHoldings GetProjectedHoldings(Security security)
    {
        var open = 0m;
        foreach (var entry in _book.Open())
        {
            if (entry.Order is { } order && order.Symbol == security.Symbol)
            {
                open += entry.Ticket.QuantityRemaining;
            }
        }

        return new ProjectedHoldings(security.Holdings.Quantity, open);
    }

    private OrderTicket Submit(SubmitOrderRequest request)
    {
        var response = _algorithm.IsWarmingUp ? OrderResponse.WarmingUp(request) : OrderResponse.Success(request);
        request.SetResponse(response, OrderRequestStatus.Processing);
        var ticket = new OrderTicket(_algorithm.Transactions, request);
        _book.Add(ticket);
        if (response.IsSuccess)
        {
            _requests.Enqueue(request);
            ProcessQueue();
            return ticket;
        }

        var order = Order.CreateOrder(request);
        order.Status = OrderStatus.Invalid;
        order.Tag = response.ErrorMessage;
        Track(order, ticket);
        HandleOrderEvents([new OrderEvent(order, _algorithm.UtcTime, OrderFee.Zero, response.ErrorMessage)]);
        return ticket;
    }

    private OrderTicket Update(UpdateOrderRequest request)
    {
        if (_book.Find(request.OrderId) is not { } entry)
        {
            return OrderTicket.InvalidUpdateOrderId(_algorithm.Transactions, request);
        }

        entry.Ticket.AddUpdateRequest(request);
        var order = entry.Order;
        if (order is null)
        {
            request.SetResponse(OrderResponse.UnableToFindOrder(request));
        }
        else if (order.Status == OrderStatus.New)
        {
            request.SetResponse(OrderResponse.InvalidNewStatus(request, order));
        }
        else if (order.Status.IsClosed() && !request.IsAllowedForClosedOrder())
        {
            request.SetResponse(OrderResponse.InvalidStatus(request, order));
        }
        else if (request.Quantity == 0m)
        {
            request.SetResponse(OrderResponse.ZeroQuantity(request));
        }
        else if (_algorithm.IsWarmingUp)
        {
            request.SetResponse(OrderResponse.WarmingUp(request));
        }
        else
        {
            request.SetResponse(OrderResponse.Success(request), OrderRequestStatus.Processing);
            _requests.Enqueue(request);
        }

        return entry.Ticket;
    }

    private OrderTicket Cancel(CancelOrderRequest request)
    {
        if (_book.Find(request.OrderId) is not { } entry)
        {
            return OrderTicket.InvalidCancelOrderId(_algorithm.Transactions, request);
        }

        if (!entry.Ticket.TrySetCancelRequest(request))
        {
            request.SetResponse(OrderResponse.Error(request, OrderResponseErrorCode.RequestCanceled, "Cancellation is already in progress."));
            return entry.Ticket;
        }

        var order = entry.Order;
        if (order is not null && request.Tag is not null)
        {
            order.Tag = request.Tag;
        }

        if (order is null)
        {
            request.SetResponse(OrderResponse.UnableToFindOrder(request));
        }
        else if (order.Status.IsClosed())
        {
            request.SetResponse(OrderResponse.InvalidStatus(request, order));
        }
        else if (_algorithm.IsWarmingUp)
        {
            request.SetResponse(OrderResponse.WarmingUp(request));
        }
        else
        {
            order.Status = OrderStatus.CancelPending;
            HandleOrderEvents([new OrderEvent(order, _algorithm.UtcTime, OrderFee.Zero)]);
            request.SetResponse(OrderResponse.Success(request), OrderRequestStatus.Processing);
            _requests.Enqueue(request);
        }

        return entry.Ticket;
    }

    private void ProcessQueue()
    {
        while (_requests.TryDequeue(out var request))
        {
            var response = request switch
            {
                SubmitOrderRequest submit => HandleSubmit(submit),
                UpdateOrderRequest update => HandleUpdate(update),
                CancelOrderRequest cancel => HandleCancel(cancel),
                _ => OrderResponse.Error(request, OrderResponseErrorCode.UnsupportedRequestType, $"unknown request {request.GetType().Name}"),
            };
            request.SetResponse(response, OrderRequestStatus.Processed);
            _venue.Scan();
        }
    }

    private OrderResponse HandleSubmit(SubmitOrderRequest request)
    {
        var ticket = _book.Find(request.OrderId)!.Ticket;
        var order = Order.CreateOrder(request);
        if (!_algorithm.Securities.TryGetValue(order.Symbol, out var security))
        {
            var missing = OrderResponse.MissingSecurity(request);
            _algorithm.Error(missing.ErrorMessage);
            Track(order, ticket);
            Invalidate(order, missing.ErrorMessage);
            return missing;
        }

        order.PriceCurrency = security.SymbolProperties.QuoteCurrency;
        if (order is TrailingStopOrder && string.IsNullOrEmpty(order.Tag))
        {
            order.Tag = order.GetDefaultTag();
        }

        order.Quantity = _rounding.Quantity(order.Quantity, security);
        _rounding.Prices(order, security);
        order.OrderSubmissionData = new OrderSubmissionData(security.BidPrice, security.AskPrice, security.Close);
        order.PriceAdjustmentMode = security.Subscriptions.DataNormalizationMode();
        Track(order, ticket);

        if (order.Quantity == 0)
        {
            var zero = OrderResponse.ZeroQuantity(request);
            _algorithm.Error(zero.ErrorMessage);
            Invalidate(order, zero.ErrorMessage);
            return zero;
        }

        return CheckAndPlace(request, order, security);
    }

    private OrderResponse CheckAndPlace(SubmitOrderRequest request, Order order, Security security)
    {
        HasSufficientBuyingPowerForOrderResult check;
        try
        {
            check = _algorithm.Portfolio.HasSufficientBuyingPowerForOrder([order]);
        }
        catch (Exception e) when (e is not BacktestException)
        {
            var failed = FormattableString.Invariant($"Order Error: id: {order.Id}, Error executing margin models: {e.Message}");
            _algorithm.Error(failed);
            Invalidate(order, failed);
            return OrderResponse.Error(request, OrderResponseErrorCode.ProcessingError, failed);
        }

        if (!check.IsSufficient)
        {
            var insufficient = OrderMessages.InsufficientBuyingPower(order, security, check);
            _algorithm.Error(insufficient);
            Invalidate(order, insufficient);
            return OrderResponse.Error(request, OrderResponseErrorCode.InsufficientBuyingPower, insufficient);
        }

        if (!_algorithm.BrokerageModel.CanSubmitOrder(security, order, out var message))
        {
            message ??= new BrokerageMessageEvent(BrokerageMessageType.Warning, "InvalidOrder", string.Empty);
            var refused = FormattableString.Invariant($"BrokerageModel declared unable to submit order: [{order.Id}] {message}");
            Invalidate(order, refused);
            _algorithm.Error(refused);
            return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageModelRefusedToSubmitOrder, refused);
        }

        _venue.Place(order, security);
        return OrderResponse.Success(request);
    }

    private OrderResponse HandleUpdate(UpdateOrderRequest request)
    {
        if (_book.Find(request.OrderId) is not { Order: { } order } entry)
        {
            return OrderResponse.UnableToFindOrder(request);
        }

        var closed = order.Status.IsClosed();
        if (closed && !request.IsAllowedForClosedOrder())
        {
            return OrderResponse.InvalidStatus(request, order);
        }

        var security = _algorithm.Securities[order.Symbol];
        if (!closed && !_algorithm.BrokerageModel.CanUpdateOrder(security, order, request, out var message))
        {
            message ??= new BrokerageMessageEvent(BrokerageMessageType.Warning, "InvalidRequest",
                "BrokerageModel declared unable to update order");
            var refused = FormattableString.Invariant($"OrderID: {request.OrderId} {message}");
            _algorithm.Error(refused);
            HandleOrderEvents([new OrderEvent(order, _algorithm.UtcTime, OrderFee.Zero, "BrokerageModel declared unable to update order")]);
            return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageModelRefusedToUpdateOrder, refused);
        }

        order.ApplyUpdateOrderRequest(request);
        order.Quantity = _rounding.Quantity(order.Quantity, security);
        _rounding.Prices(order, security);
        entry.Ticket.SetOrder(order);
        if (closed || _venue.Update(order))
        {
            return OrderResponse.Success(request);
        }

        var failed = FormattableString.Invariant($"Brokerage failed to update order with id: {order.Id}");
        _algorithm.Error(failed);
        HandleOrderEvents([new OrderEvent(order, _algorithm.UtcTime, OrderFee.Zero, "Brokerage failed to update order")]);
        return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageFailedToUpdateOrder, failed);
    }

    private OrderResponse HandleCancel(CancelOrderRequest request)
    {
        if (_book.Find(request.OrderId) is not { Order: { } order } entry)
        {
            return OrderResponse.UnableToFindOrder(request);
        }

        if (order.Status.IsClosed())
        {
            return OrderResponse.InvalidStatus(request, order);
        }

        entry.Ticket.SetOrder(order);
        if (!_venue.Cancel(order))
        {
            var failed = FormattableString.Invariant($"Brokerage failed to cancel order with id: {order.Id}");
            _algorithm.Error(failed);
            return OrderResponse.Error(request, OrderResponseErrorCode.BrokerageFailedToCancelOrder, failed);
        }

        if (request.Tag is not null)
        {
            order.Tag = request.Tag;
        }

        return OrderResponse.Success(request);
    }

    private void Track(Order order, OrderTicket ticket)
    {
        var entry = _book.Find(order.Id)!;
        entry.Order = order;
        ticket.SetOrder(order);
        _book.Opened(entry);
    }

    private void Invalidate(Order order, string message)
    {
        order.Status = OrderStatus.Invalid;
        HandleOrderEvents([new OrderEvent(order, _algorithm.UtcTime, OrderFee.Zero, message)]);
    }

    private void OnOrderUpdated(Order copy)
    {
        switch (_book.Find(copy.Id)?.Order)
        {
            case TrailingStopOrder trailing:
                trailing.StopPrice = ((TrailingStopOrder)copy).StopPrice;
                break;
            case StopLimitOrder stopLimit:
                stopLimit.StopTriggered = ((StopLimitOrder)copy).StopTriggered;
                break;
            case LimitIfTouchedOrder touched:
                touched.TriggerTouched = ((LimitIfTouchedOrder)copy).TriggerTouched;
                break;
        }
    }

    private void HandleOrderEvents(List<OrderEvent> orderEvents)
    {
        var fills = false;
        foreach (var orderEvent in orderEvents)
        {
            var entry = _book.Find(orderEvent.OrderId)!;
            Stamp(orderEvent, entry);
            if (orderEvent.FillQuantity != 0)
            {
                fills = true;
                TakeFeeFromQuantity(orderEvent);
            }
        }

        if (fills)
        {
            Book(orderEvents);
        }

        foreach (var orderEvent in orderEvents)
        {
            var entry = _book.Find(orderEvent.OrderId)!;
            entry.Ticket.AddOrderEvent(orderEvent);
            orderEvent.Ticket = entry.Ticket;
            entry.Order!.Price = entry.Ticket.AverageFillPrice;
        }

        foreach (var orderEvent in orderEvents)
        {
            if (orderEvent.Status == OrderStatus.None)
            {
                continue;
            }

            _orderEvents.Add(orderEvent);
            Capacity.OnOrderEvent(orderEvent);
            try
            {
                _algorithm.OnOrderEvent(orderEvent);
            }
            catch (Exception e) when (e is not BacktestException)
            {
                _algorithm.SetRunTimeError(e);
            }

            NewOrderEvent?.Invoke(this, orderEvent);
        }
    }

    private void Stamp(OrderEvent orderEvent, OrderBook.Entry entry)
    {
        var order = entry.Order!;
        order.Status = orderEvent.Status;
        orderEvent.Id = ++entry.Events;
        orderEvent.Quantity = order.Quantity;
        switch (orderEvent.Status)
        {
            case OrderStatus.Canceled:
                order.CanceledTime = orderEvent.UtcTime;
                break;
            case OrderStatus.PartiallyFilled:
            case OrderStatus.Filled:
                order.LastFillTime = orderEvent.UtcTime;
                break;
            case OrderStatus.UpdateSubmitted:
            case OrderStatus.Submitted:
                if (entry.Ticket.UpdateRequests.Count > 0)
                {
                    order.LastUpdateTime = orderEvent.UtcTime;
                }

                break;
        }

        OrderEventPrices.Copy(order, orderEvent);
        if (orderEvent.Status.IsClosed())
        {
            _book.Closed(entry);
        }
    }

    /// <summary>A purchase of a pair whose fee is in its base currency delivers less than was ordered.</summary>
    private void TakeFeeFromQuantity(OrderEvent fill)
    {
        if (fill.Symbol.SecurityType != SecurityType.Crypto || fill.FillQuantity < 0 || fill.OrderFee.Value.Amount == 0
            || _algorithm.Securities[fill.Symbol] is not IBaseCurrencySymbol pair || fill.OrderFee.Value.Currency != pair.BaseCurrency.Symbol)
        {
            return;
        }

        var security = (Security)pair;
        fill.FillQuantity -= fill.OrderFee.Value.Amount;
        fill.OrderFee = new ModifiedFillQuantityOrderFee(fill.OrderFee.Value, security.QuoteCurrency.Symbol, security.SymbolProperties.ContractMultiplier);
        if (!_feeAdjustmentSaid)
        {
            _feeAdjustmentSaid = true;
            _algorithm.Debug("When buying currency pairs, using Cash account types, fees in base currency will be deducted from the filled quantity "
                + "so virtual positions reflect actual holdings.");
        }
    }

    private void Book(List<OrderEvent> fills)
    {
        try
        {
            _algorithm.Portfolio.ProcessFills(fills);
            foreach (var fill in fills)
            {
                if (fill.FillQuantity == 0)
                {
                    continue;
                }

                var security = _algorithm.Securities[fill.Symbol];
                var fee = _algorithm.Portfolio.CashBook.ConvertToAccountCurrency(fill.OrderFee.Value).Amount;
                _algorithm.TradeBuilder.ProcessFill(fill, security.QuoteCurrency.ConversionRate, fee, security.SymbolProperties.ContractMultiplier);
            }
        }
        catch (Exception e) when (e is not BacktestException)
        {
            _algorithm.Error($"Fill error: error in TradeBuilder.ProcessFill: {e.Message}");
        }
    }
}
