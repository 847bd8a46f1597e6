using System.Numerics;

namespace Backtests.Margin;


/// <summary>Funding as a running sum for one unit of base currency (dYdX v4, Drift): a position pays by the index's growth.</summary>
public static class FundingIndex
{
    /// <summary>
    /// Growth of the index: <c>rate * seconds / 28,800 * price</c>, cut toward zero to a whole <paramref name="step"/>. The rate is a
    /// fraction per 8 h. A step of 0 does not round.
    /// </summary>
    /// <remarks>
    /// Source: dydxprotocol/v4-chain, perpetuals/funding. Example: -1.001999 per 8 h over 8 h at a price of 0.001: -0.001001999, cut to
    /// millionths -0.001001.
    /// </remarks>
    public static T Delta<T>(T ratePer8Hours, T seconds, T price, T step) where T : struct, IFloatingPoint<T>
    {
        var delta = ratePer8Hours * seconds / T.CreateChecked(28_800) * price;
        return delta < T.Zero ? -TickSize.Floor(-delta, step) : TickSize.Floor(delta, step);
    }

    /// <summary>
    /// Growth of the index that spreads a loss over all open positions of a market: <c>loss / (longs + shorts)</c>, rounded up to a whole
    /// <paramref name="step"/>; sizes are absolute, in base currency. Longs pay it, and shorts pay its negative.
    /// </summary>
    /// <remarks>
    /// Source: drift-labs/protocol-v2, math/liquidation.rs. Example: a loss of 100 over 7 long and 4 short: 100 / 11 = 9.090910.
    /// </remarks>
    public static T SocializedLoss<T>(T loss, T openLong, T openShort, T step) where T : struct, IFloatingPoint<T> =>
        TickSize.Ceiling(loss / (T.Abs(openLong) + T.Abs(openShort)), step);
}
