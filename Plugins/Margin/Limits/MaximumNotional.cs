using System.Numerics;

namespace Backtests.Margin;

/// <summary>The size a tier table allows.</summary>
public static class MaximumNotional
{
    /// <summary>
    /// The largest notional (quote currency) whose tier allows this leverage. 0 when no tier allows it; null when the tier that allows it
    /// has no published end.
    /// </summary>
    /// <remarks>Example: BTCUSDT in October 2024: 600,000 USDT at 100x, 230,000,000 at 10x.</remarks>
    public static T? For<T>(RiskTierTable<T> tiers, T leverage) where T : struct, INumber<T>
    {
        for (var n = tiers.Count - 1; n >= 0; n--)
            if (tiers[n].MaxLeverage >= leverage) return tiers[n].Cap;
        return T.Zero;
    }
}
