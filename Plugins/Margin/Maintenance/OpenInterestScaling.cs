using System.Numerics;

namespace Backtests.Margin;


/// <summary>A margin rate that rises to 100% as the market's open interest goes from a lower to an upper bound.</summary>
public static class OpenInterestScaling
{
    /// <summary>
    /// <c>min(1, rate + max(0, (open interest - lower) / (upper - lower)) * (1 - rate))</c>. Open interest and bounds are notional in
    /// quote currency. No bounds (both 0): the rate itself.
    /// </summary>
    /// <remarks>
    /// Source: dydxprotocol/v4-chain, liquidity_tier.go, where it scales the initial margin. Example: 20% at an open interest half way
    /// from 1,000,000 to 2,000,000: 20% + 0.5 * 80% = 60%.
    /// </remarks>
    public static T Rate<T>(T rate, T openInterest, T lower, T upper) where T : struct, INumber<T>
    {
        if (upper <= T.Zero || openInterest <= lower) return rate;
        if (openInterest >= upper) return T.One;
        return T.Min(T.One, rate + (openInterest - lower) / (upper - lower) * (T.One - rate));
    }
}
