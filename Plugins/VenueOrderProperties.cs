using QuantConnect.Orders;

namespace Backtests.Plugins;

/// <summary>What venues let an order say that Lean's order properties don't, on every venue.</summary>
public class VenueOrderProperties : OrderProperties
{
    /// <summary>
    /// Whether the order may only make a position smaller. It does not fill while there is nothing to reduce, fills no more than is open,
    /// and holds no
    /// margin back. Exits should say so: of a stop and a target that one bar reaches, the later one would otherwise open a position the
    /// other way,
    /// since Lean handles a cancellation after the bar.
    /// </summary>
    public bool ReduceOnly { get; set; }

    /// <summary>Whether an order may only reduce, by this or another venue's properties.</summary>
    internal static bool IsReduceOnly(Order order) => order.Properties switch
    {
        VenueOrderProperties properties => properties.ReduceOnly,
        BybitOrderProperties bybit => bybit.ReduceOnly == true,
        dYdXOrderProperties dydx => dydx.ReduceOnly,
        _ => false,
    };
}
