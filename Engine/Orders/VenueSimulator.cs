using System.Globalization;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>
/// The simulated venue: keeps resting orders, and on each scan tries them in order of id. An order is first tried in the step after the one
/// that placed it, market orders at once; buying power is checked again before every try, and an order that fails it becomes invalid.
/// </summary>
internal sealed class VenueSimulator
{
    private readonly QCAlgorithm _algorithm;
    private readonly Action<List<OrderEvent>> _onEvents;
    private readonly Action<Order> _onOrderUpdated;
    private readonly bool _triesEveryOrder;
    private readonly SortedList<int, OpenOrder> _pending = [];
    private OpenOrder[] _snapshot = [];
    private bool _needsScan;

    /// <summary>
    /// A venue whose events go to <paramref name="onEvents"/>, and changes of trailing stops and triggers to
    /// <paramref name="onOrderUpdated"/>.
    /// With <paramref name="triesEveryOrder"/> it takes no short cut.
    /// </summary>
    public VenueSimulator(QCAlgorithm algorithm, Action<List<OrderEvent>> onEvents, Action<Order> onOrderUpdated, bool triesEveryOrder)
    {
        _triesEveryOrder = triesEveryOrder;
        _algorithm = algorithm;
        _onEvents = onEvents;
        _onOrderUpdated = onOrderUpdated;
    }

    /// <summary>Accepts an order.</summary>
    public void Place(Order order, Security security)
    {
        _pending[order.Id] = new OpenOrder(order, security);
        _needsScan = true;
        AddBrokerId(order);
        Emit(order, OrderStatus.Submitted);
    }

    /// <summary>Changes a resting order. False when it isn't there.</summary>
    public bool Update(Order order)
    {
        if (!_pending.TryGetValue(order.Id, out var pending))
        {
            return false;
        }

        pending.Replace(order);
        _needsScan = true;
        AddBrokerId(order);
        Emit(order, OrderStatus.UpdateSubmitted);
        return true;
    }

    /// <summary>Cancels a resting order. False when it isn't there.</summary>
    public bool Cancel(Order order)
    {
        if (!_pending.Remove(order.Id))
        {
            return false;
        }

        AddBrokerId(order);
        Emit(order, OrderStatus.Canceled);
        return true;
    }

    /// <summary>Tries every resting order once, oldest id first. Orders that user code places meanwhile are tried by the scan they
    /// trigger.</summary>
    public void Scan()
    {
        if (!_needsScan || _pending.Count == 0)
        {
            _needsScan = false;
            return;
        }

        var stillNeedsScan = false;
        if (_pending.Count == 1)
        {
            stillNeedsScan = Try(_pending.Values[0]);
        }
        else
        {
            // Fills run user code, which may place and cancel orders: walk over a snapshot.
            // User code may scan again from within: the inner scan makes a snapshot of its own.
            var count = _pending.Count;
            var snapshot = _snapshot.Length < count ? new OpenOrder[2 * count] : _snapshot;
            _snapshot = [];
            for (var i = 0; i < count; i++)
            {
                snapshot[i] = _pending.GetValueAtIndex(i);
            }

            for (var i = 0; i < count; i++)
            {
                var open = snapshot[i];
                if (_pending.TryGetValue(open.Copy.Id, out var current) && ReferenceEquals(current, open))
                {
                    stillNeedsScan |= Try(open);
                }
            }

            Array.Clear(snapshot, 0, count);
            _snapshot = snapshot;
        }

        _needsScan = stillNeedsScan || _pending.Count > 0;
    }

    private static void AddBrokerId(Order order)
    {
        var id = order.Id.ToString(CultureInfo.InvariantCulture);
        if (!order.BrokerId.Contains(id))
        {
            order.BrokerId.Add(id);
        }
    }

    private bool Try(OpenOrder open)
    {
        var order = open.Copy;
        var security = open.Security;
        if (order.Status.IsClosed())
        {
            RemoveIfSame(open);
            return false;
        }

        if (order.Time == _algorithm.UtcTime && order.Type != OrderType.Market)
        {
            return true;
        }

        if (order.Type == OrderType.MarketOnOpen && !HasFreshBar(order, security))
        {
            return true;
        }

        if (order.TimeInForce.IsOrderExpired(security, order))
        {
            Emit(order, OrderStatus.Canceled, "The order has expired.");
            RemoveIfSame(open);
            return false;
        }

        if (!_algorithm.BrokerageModel.CanExecuteOrder(security, order))
        {
            return false;
        }

        if (!_triesEveryOrder && IsQuiet(open))
        {
            return true;
        }

        if (!TryCheckBuyingPower(open, out var check))
        {
            return false;
        }

        if (!check!.IsSufficient)
        {
            if (order.Status != OrderStatus.CancelPending)
            {
                var message = OrderMessages.InsufficientBuyingPower(order, security, check);
                Emit(order, OrderStatus.Invalid, message);
                RemoveIfSame(open);
                _algorithm.Error(message);
            }

            return false;
        }

        return Fill(open, order, security);
    }

    private bool IsQuiet(OpenOrder open)
    {
        try
        {
            return QuietOrder.IsQuiet(open, _algorithm.Portfolio);
        }
        catch (Exception e) when (e is not BacktestException)
        {
            // A model failed: it will again when the order is tried, and there it is reported.
            return false;
        }
    }

    private static bool HasFreshBar(Order order, Security security)
    {
        var bar = security.GetLastData();
        return bar is not null && order.Time.ConvertFromUtc(security.Exchange.TimeZone) < bar.EndTime;
    }

    private bool TryCheckBuyingPower(OpenOrder open, out HasSufficientBuyingPowerForOrderResult? check)
    {
        try
        {
            check = _algorithm.Portfolio.HasSufficientBuyingPowerForOrder(open.AsList);
            return true;
        }
        catch (Exception e) when (e is not BacktestException)
        {
            check = null;
            var order = open.Copy;
            Emit(order, OrderStatus.Invalid, "Error executing margin models");
            RemoveIfSame(open);
            _algorithm.Error(string.Create(CultureInfo.InvariantCulture, $"Order Error: id: {order.Id}, Error executing margin models: {e.Message}"));
            return false;
        }
    }

    private bool Fill(OpenOrder open, Order order, Security security)
    {
        List<OrderEvent>? fills = null;
        try
        {
            var parameters = open.FillParameters(_algorithm.SubscriptionManager.SubscriptionDataConfigService,
                _algorithm.Settings.StalePriceTimeSpan, _onOrderUpdated);
            foreach (var fill in security.FillModel.Fill(parameters))
            {
                if (!order.TimeInForce.IsFillValid(security, order, fill))
                {
                    fills = null;
                    break;
                }

                if (fill.Status == OrderStatus.Filled && fill.OrderFee.Value.Amount == 0m)
                {
                    fill.OrderFee = security.FeeModel.GetOrderFee(new OrderFeeParameters(security, order));
                }

                if (order.Status != fill.Status || fill.FillQuantity != 0)
                {
                    (fills ??= []).Add(fill);
                }
            }
        }
        catch (Exception e) when (e is not BacktestException)
        {
            _algorithm.Error(string.Create(CultureInfo.InvariantCulture,
                $"Order Error: id: {order.Id}, Transaction model failed to fill for order type: {order.Type} with error: {e.Message}"));
        }

        if (fills is null)
        {
            return true;
        }

        var status = fills[^1].Status;
        order.Status = status;
        if (status.IsClosed())
        {
            // Before the events: they run user code, whose orders start a scan of their own.
            RemoveIfSame(open);
        }

        _onEvents(fills);
        return !status.IsClosed();
    }

    private void RemoveIfSame(OpenOrder open)
    {
        if (_pending.TryGetValue(open.Copy.Id, out var current) && ReferenceEquals(current, open))
        {
            _pending.Remove(open.Copy.Id);
        }
    }

    private void Emit(Order order, OrderStatus status, string message = "") =>
        _onEvents([new OrderEvent(order, _algorithm.UtcTime, OrderFee.Zero, message) { Status = status }]);
}
