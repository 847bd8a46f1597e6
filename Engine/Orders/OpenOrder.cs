using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>An order that the simulated venue holds: its own copy, which the algorithm's updates reach only once they were
/// processed.</summary>
internal sealed class OpenOrder
{
    private FillModelParameters? _fillParameters;
    private IFeeModel? _feeModel;
    private double _feeRate;
    private MarginBand _band;
    private IFillModel? _fillModel;
    private Func<Order, bool>? _passes;
    private IBuyingPowerModel? _buyingPowerModel;
    private Func<Security, Order, bool>? _accepts;

    /// <summary>Keeps a copy of <paramref name="order"/>.</summary>
    public OpenOrder(Order order, Security security)
    {
        Copy = order.Clone();
        (Level, IsReachedFromAbove) = Trigger(Copy);
        Security = security;
        AsList = [Copy];
    }

    /// <summary>The venue's copy.</summary>
    public Order Copy { get; private set; }

    /// <summary>The price of a plain limit or stop order, in quote currency; null for any other.</summary>
    public decimal? Level { get; private set; }

    /// <summary>Whether a falling price reaches <see cref="Level"/>, else a rising one.</summary>
    public bool IsReachedFromAbove { get; private set; }

    /// <summary>Up to which price margin isn't short.</summary>
    public ref MarginBand Band => ref _band;

    /// <summary>What the order trades.</summary>
    public Security Security { get; }

    private static (decimal? Level, bool IsReachedFromAbove) Trigger(Order order) => order.GetType() == typeof(LimitOrder)
        ? (((LimitOrder)order).LimitPrice, order.Quantity > 0)
        : order.GetType() == typeof(StopMarketOrder) ? (((StopMarketOrder)order).StopPrice, order.Quantity < 0) : (null, false);

    /// <summary>The copy as the list that the buying-power check takes.</summary>
    public List<Order> AsList { get; }

    /// <summary>Takes over an update.</summary>
    public void Replace(Order order)
    {
        Copy = order.Clone();
        (Level, IsReachedFromAbove) = Trigger(Copy);
        _band = default;
        AsList[0] = Copy;
        _fillParameters = null;
        _feeModel = null;
    }

    /// <summary>The fee as a fraction of notional, see <see cref="QuietOrder.FeeRateOf"/>; worked out anew when the fee model was
    /// changed.</summary>
    public double FeeRate()
    {
        if (!ReferenceEquals(_feeModel, Security.FeeModel))
        {
            _feeModel = Security.FeeModel;
            _feeRate = QuietOrder.FeeRateOf(Security, Copy);
        }

        return _feeRate;
    }

    /// <summary>Whether the fill model says that it would leave the order as it is, were it asked to fill it in a bar that doesn't reach
    /// it.</summary>
    public bool IsPassedByFillModel()
    {
        if (!ReferenceEquals(_fillModel, Security.FillModel))
        {
            _fillModel = Security.FillModel;
            _passes = SelfAssessment.Of(_fillModel);
        }

        return _passes is not null && _passes(Copy);
    }

    /// <summary>Whether the buying-power model says that it would accept the order.</summary>
    public bool IsAcceptedByBuyingPowerModel()
    {
        if (!ReferenceEquals(_buyingPowerModel, Security.BuyingPowerModel))
        {
            _buyingPowerModel = Security.BuyingPowerModel;
            _accepts = SelfAssessment.Of(_buyingPowerModel);
        }

        return _accepts is not null && _accepts(Security, Copy);
    }

    /// <summary>What a fill model is asked with. A resting order is tried in every step, so they are kept.</summary>
    public FillModelParameters FillParameters(ISubscriptionDataConfigProvider configs, TimeSpan stalePriceTimeSpan, Action<Order> onOrderUpdated)
    {
        if (_fillParameters is null || _fillParameters.StalePriceTimeSpan != stalePriceTimeSpan)
        {
            var securities = new Dictionary<Order, Security>(1) { [Copy] = Security };
            _fillParameters = new FillModelParameters(Security, Copy, configs, stalePriceTimeSpan, securities, onOrderUpdated);
        }

        return _fillParameters;
    }
}
