using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;

namespace Backtests.Plugins;

/// <summary>
/// Lean's immediate fills, but for four things: an order does not fill in a bar in which its position is liquidated first; a stop that
/// saves a position from liquidation fills no worse than at the liquidation price; an order that may only reduce does no more than that;
/// and
/// forced orders fill at the venue's price.
/// </summary>
/// <param name="session">The session it belongs to.</param>
public sealed class VenueFillModel(VenueSession session) : ImmediateFillModel
{
    /// <inheritdoc/>
    public override Fill Fill(FillModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var order = parameters.Order;
        if (session.ForcedPrice(order) is { } forced)
        {
            return new Fill(new OrderEvent(order, session.UtcTime, OrderFee.Zero)
            {
                Status = OrderStatus.Filled,
                FillPrice = forced,
                FillQuantity = order.Quantity,
            });
        }
        if (!session.MayFill(order)) return new Fill(new OrderEvent(order, session.UtcTime, OrderFee.Zero));

        var fill = base.Fill(parameters);
        foreach (var orderEvent in fill)
        {
            if (orderEvent.FillQuantity == 0m) continue;
            orderEvent.FillPrice = session.NoteFillPrice(order, orderEvent.FillPrice);
            if (VenueOrderProperties.IsReduceOnly(order))
                orderEvent.FillQuantity = Math.Sign(order.Quantity) * Math.Min(order.AbsoluteQuantity, Math.Abs(session.Reducible(order)));
        }
        return fill;
    }

    /// <summary>
    /// Whether an order stays as it is when it is tried in a bar that doesn't reach its price. Backtests' own engine asks this instead of
    /// <see cref="Fill"/> where it knows that <see cref="ImmediateFillModel"/> would not fill; Lean does not know it.
    /// </summary>
    public bool PassesBy(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (session.ForcedPrice(order) is not null) return false;
        // The first order that is looked at begins the session's step and makes its plan, whether it fills or not.
        session.MayFill(order);
        return true;
    }
}
