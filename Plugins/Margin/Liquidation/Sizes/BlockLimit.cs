using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>How much of a position one block may liquidate (dYdX v4).</summary>
public static class BlockLimit
{
    /// <summary>
    /// The smallest notional worth liquidating, <c>min(minimum, notional)</c>, and the largest allowed,
    /// <c>max(smallest, notional * portion)</c>; quote currency.
    /// </summary>
    /// <remarks>
    /// Source: dydxprotocol/v4-chain, clob/keeper/liquidations.go; genesis: minimum 1,000 USDC, portion 10%. Example: 50,000 USDC with half
    /// allowed: up to 25,000. 5 USDC with a minimum of 10: exactly 5.
    /// </remarks>
    public static (T Least, T Most) Notional<T>(T notional, T minimum, T portion) where T : struct, INumber<T>
    {
        var least = T.Min(minimum, notional);
        return (least, T.Max(least, notional * portion));
    }
}
