using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>How much must be closed to bring a position down to a lower tier.</summary>
public static class TierReduction
{
    /// <summary><c>max(0, size - cap)</c>, in the unit of both: contracts, notional or coins.</summary>
    /// <remarks>
    /// Example (OKX, Forced partial liquidation, the older rule, down to tier 1): 15,000 contracts, tier 1 up to 2,000: 13,000 are closed.
    /// </remarks>
    public static T Excess<T>(T size, T cap) where T : struct, INumber<T> => T.Max(T.Zero, size - cap);
}
