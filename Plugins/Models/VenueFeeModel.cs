using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>
/// The venue's fees: maker for limit orders that rest, taker for the rest, on the notional at the fill price; the liquidation fee for
/// forced orders. In the currency in which the contract settles.
/// </summary>
/// <param name="session">The session it belongs to.</param>
public sealed class VenueFeeModel(VenueSession session) : FeeModel
{
    /// <inheritdoc/>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new OrderFee(new CashAmount(
            session.FeeOf(parameters.Security, parameters.Order), session.SettlementCurrency(parameters.Security)));
    }
}
