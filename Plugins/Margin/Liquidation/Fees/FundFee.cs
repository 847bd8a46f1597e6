using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>What an insurance fund earns from a liquidation.</summary>
public static class FundFee
{
    /// <summary>
    /// The rate that is left for the fund: <c>min(maximum, 0.95 * (margin ratio - liquidator fee - shortage / (base * price)))</c>, at
    /// least 0 (Drift).
    /// </summary>
    /// <remarks>
    /// Source: drift-labs/protocol-v2, math/liquidation.rs. Example: ratio 5%, fee 1%, 1 short on 10 at 100: 0.95 * (0.04 - 0.001) =
    /// 3.705%.
    /// </remarks>
    public static T RateFromCushion<T>(T shortage, T baseSize, T marginRatio, T liquidatorFee, T price, T maximum)
        where T : struct, INumber<T>
    {
        var cushion = marginRatio - liquidatorFee - shortage / (baseSize * price);
        return T.Max(T.Zero, T.Min(maximum, cushion * T.CreateChecked(95) / T.CreateChecked(100)));
    }

    /// <summary>
    /// What the fund gains or pays on a fill against the bankruptcy price: a loss is all its own, a gain goes to it up to
    /// <c>|fill| * maximum rate</c> and the rest stays with the trader (dYdX v4). Quote currency.
    /// </summary>
    /// <param name="fillQuote">What the fill moves: received by a sale, negative for a purchase.</param>
    /// <param name="bankruptcyQuote">The same at the bankruptcy price.</param>
    /// <param name="maximumRate">Fraction of the fill.</param>
    /// <remarks>
    /// Source: dydxprotocol/v4-chain, clob/keeper/liquidations.go. Example: sold for 5,610, bankrupt at 5,100, 0.5%: min(510, 28.05).
    /// </remarks>
    public static T OnFill<T>(T fillQuote, T bankruptcyQuote, T maximumRate) where T : struct, INumber<T>
    {
        var gain = fillQuote - bankruptcyQuote;
        return gain <= T.Zero ? gain : T.Min(gain, T.Abs(fillQuote) * maximumRate);
    }
}
