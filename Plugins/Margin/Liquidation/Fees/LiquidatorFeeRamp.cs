using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>A liquidator's reward that grows while nobody liquidates (Drift).</summary>
public static class LiquidatorFeeRamp
{
    /// <summary>
    /// The base fee for the first <paramref name="graceSlots"/> slots, then <c>base + slots * increase</c>, at most the maximum.
    /// Fractions; slots since the account was last active.
    /// </summary>
    /// <remarks>
    /// Source: drift-labs/protocol-v2, math/liquidation.rs: 1,500 slots, a millionth a slot. Example: 2% after 10,000 slots: 3%.
    /// </remarks>
    public static T Rate<T>(T baseFee, T maximumFee, T slots, T graceSlots, T increase) where T : struct, INumber<T> =>
        slots < graceSlots ? baseFee : T.Min(maximumFee, baseFee + slots * increase);
}
