using System.Numerics;

namespace Backtests.Margin;

/// <summary>The leverage a tier table allows.</summary>
public static class MaximumLeverage
{
    /// <summary>
    /// The highest leverage for a position of this notional (quote currency). 0 beyond the last cap: no leverage, not even 1, may open it.
    /// </summary>
    /// <remarks>Example: BTCUSDT in October 2024: 125 at 50,000 USDT, 100 at 50,001.</remarks>
    public static T For<T>(RiskTierTable<T> tiers, T notional) where T : struct, INumber<T> =>
        tiers.MaxNotional is { } cap && notional > cap ? T.Zero : tiers.At(notional).MaxLeverage;
}
