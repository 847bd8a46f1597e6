using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>
/// The venue's margin: initial margin at the chosen leverage, maintenance margin by risk tier at the mark, and the venue's refusals. An
/// order beyond the available margin, the tier cap, the position limit or the gross leverage cap is rejected with the reason and the
/// largest
/// quantity that would pass. What only reduces a position always passes.
/// </summary>
/// <remarks>
/// Margins are in account currency, as Lean expects them. Orders that rest hold their margin until they fill or end; a stop is asked for it
/// when
/// it is placed and when it triggers.
/// </remarks>
/// <param name="session">The session it belongs to.</param>
public sealed class VenueMarginModel(VenueSession session) : SecurityMarginModel
{
    /// <inheritdoc/>
    public override decimal GetLeverage(Security security) => session.LeverageOf(security);

    /// <summary>Sets the leverage of a contract, as <see cref="VenueSession.SetLeverage"/> does.</summary>
    public override void SetLeverage(Security security, decimal leverage) => session.SetLeverage(security, leverage);

    /// <inheritdoc/>
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var security = parameters.Security;
        return security.Holdings.GetQuantityValue(parameters.Quantity).InAccountCurrency / session.LeverageOf(security);
    }

    /// <inheritdoc/>
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var security = parameters.Security;
        return session.MaintenanceMarginOf(security, parameters.AbsoluteQuantity) * session.SettlementRate(security);
    }

    /// <inheritdoc/>
    public override ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var security = parameters.Security;
        return parameters.ResultInAccountCurrency(session.MarginSetAsideFor(security) * session.SettlementRate(security));
    }

    /// <inheritdoc/>
    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(
        HasSufficientBuyingPowerForOrderParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var decision = session.Decide(parameters.Security, parameters.Order);
        return decision.IsAccepted ? parameters.Sufficient() : parameters.Insufficient(decision.Reason);
    }

    /// <summary>
    /// What <see cref="HasSufficientBuyingPowerForOrder"/> answers, without its explanation. Backtests' own engine asks this of resting
    /// orders
    /// that the bar doesn't reach; Lean does not know it.
    /// </summary>
    public bool Accepts(Security security, Order order)
    {
        ArgumentNullException.ThrowIfNull(security);
        ArgumentNullException.ThrowIfNull(order);
        return session.Decide(security, order).IsAccepted;
    }

    /// <inheritdoc/>
    protected override decimal GetMarginRemaining(SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
    {
        ArgumentNullException.ThrowIfNull(security);
        var free = session.AvailableBalance;
        // Against an open position its margin can be used a second time: once to close, once to open the other way.
        if (direction == OrderDirection.Sell && security.Holdings.IsLong || direction == OrderDirection.Buy && security.Holdings.IsShort)
            free += 2m * session.MarginSetAsideFor(security);
        return free * session.SettlementRate(security);
    }
}
