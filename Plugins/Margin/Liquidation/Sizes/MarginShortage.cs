using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>A liquidation that closes just enough to make good the missing margin (Drift).</summary>
public static class MarginShortage
{
    /// <summary>
    /// Base quantity that covers the shortage: <c>shortage / (price * quote price * (margin ratio - liquidator fee) - price * fund
    /// fee)</c>. Null when closing frees no more than the fees cost: nothing short of the whole position helps.
    /// </summary>
    /// <param name="shortage">Maintenance margin less collateral, quote currency.</param>
    /// <param name="marginRatio">Margin ratio of the position, a fraction.</param>
    /// <param name="liquidatorFee">What the liquidator gets, a fraction.</param>
    /// <param name="fundFee">What the insurance fund gets, a fraction.</param>
    /// <param name="price">Oracle price of the base asset.</param>
    /// <param name="quotePrice">Oracle price of the quote asset.</param>
    /// <remarks>
    /// Source: drift-labs/protocol-v2, math/liquidation.rs. Example: 10 short at 100, ratio 10%, fee 1%: 10 / (100 * 0.09) = 1.111.
    /// </remarks>
    public static T? BaseToCover<T>(T shortage, T marginRatio, T liquidatorFee, T fundFee, T price, T quotePrice)
        where T : struct, INumber<T>
    {
        var freed = price * quotePrice * (marginRatio - liquidatorFee) - price * fundFee;
        return freed > T.Zero ? shortage / freed : null;
    }
}
