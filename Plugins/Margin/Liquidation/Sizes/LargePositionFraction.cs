using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>A liquidation that spares most of a large position at first (Hyperliquid).</summary>
public static class LargePositionFraction
{
    /// <summary>
    /// The notional of the first order: all up to the threshold, and beyond it only the fraction. During the cooldown that follows, orders
    /// are for all of what is left. Quote currency.
    /// </summary>
    /// <remarks>Source: Hyperliquid, "Liquidations": above 100,000 USDC 20%, cooldown 30 s. Example: of 500,000 USDC 100,000.</remarks>
    public static T Notional<T>(T notional, T threshold, T fraction, bool isCoolingDown) where T : struct, INumber<T> =>
        notional <= threshold || isCoolingDown ? notional : notional * fraction;

    /// <summary>
    /// Whether a backstop takes over position and margin instead: equity below <c>fraction * maintenance margin</c> (Hyperliquid: 2/3).
    /// </summary>
    /// <remarks>Example: maintenance margin 90, fraction 2/3: below 60.</remarks>
    public static bool IsBackstop<T>(T equity, T maintenanceMargin, T fraction) where T : struct, INumber<T> =>
        equity < maintenanceMargin * fraction;
}
