using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>An order that the simulated venue holds: its own copy, which the algorithm's updates reach only once they were processed.</summary>
internal sealed class OpenOrder
{
    private FillModelParameters? _fillParameters;
    private IFeeModel? _feeModel;
    private double _feeRate;

    /// <summary>Keeps a copy of <paramref name="order"/>.</summary>
    public OpenOrder(Order order, Security security)
    {
        Copy = order.Clone();
        Security = security;
        AsList = [Copy];
    }

    /// <summary>The venue's copy.</summary>
    public Order Copy { get; private set; }

    /// <summary>What the order trades.</summary>
    public Security Security { get; }

    /// <summary>The copy as the list that the buying-power check takes.</summary>
    public List<Order> AsList { get; }

    /// <summary>Takes over an update.</summary>
    public void Replace(Order order)
    {
        Copy = order.Clone();
        AsList[0] = Copy;
        _fillParameters = null;
        _feeModel = null;
    }

    /// <summary>The fee as a fraction of notional, see <see cref="QuietOrder.FeeRateOf"/>; worked out anew when the fee model was changed.</summary>
    public double FeeRate()
    {
        if (!ReferenceEquals(_feeModel, Security.FeeModel))
        {
            _feeModel = Security.FeeModel;
            _feeRate = QuietOrder.FeeRateOf(Security, Copy);
        }

        return _feeRate;
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
