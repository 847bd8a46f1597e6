using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>Which end of a bar hurts what is open of a contract.</summary>
public static class AdverseExtremes
{
    /// <summary>
    /// Whether the low hurts a position most: a long, and of two legs that are liquidated together whichever end leaves less above their
    /// maintenance margins. Both legs of a contract are at the same price.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="scope">What is judged.</param>
    /// <param name="position">An open position that it covers.</param>
    /// <param name="bar">The bar of the triggering price.</param>
    public static bool IsLow(MarginAccount account, MarginScope scope, MarginPosition position, in TriggerBar bar)
    {
        if (position.Leg is null || Twin(account, scope, position) is not { } twin) return position.Quantity > 0m;
        return Shortfall(account, position, twin, bar.Low) > Shortfall(account, position, twin, bar.High);
    }

    /// <summary>The price in the bar that hurts a position most; see <see cref="IsLow"/>.</summary>
    public static decimal Of(MarginAccount account, MarginScope scope, MarginPosition position, in TriggerBar bar) =>
        position.Leg is null ? bar.AdverseExtreme(position.Quantity) : IsLow(account, scope, position, bar) ? bar.Low : bar.High;

    private static MarginPosition? Twin(MarginAccount account, MarginScope scope, MarginPosition position)
    {
        foreach (var leg in account.PositionsOf(position.Symbol))
            if (leg != position && leg.IsOpen && scope.Covers(leg)) return leg;
        return null;
    }

    private static decimal Shortfall(MarginAccount account, MarginPosition one, MarginPosition other, decimal price) =>
        Shortfall(account, one, price) + Shortfall(account, other, price);

    private static decimal Shortfall(MarginAccount account, MarginPosition leg, decimal price) => price <= 0m
        ? 0m
        : account.Terms(leg.Symbol).MaintenanceMargin(leg.Size, price) - leg.Contract.Profit(leg.Side, leg.Size, leg.EntryPrice, price);
}
