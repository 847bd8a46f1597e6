using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// What a position and its resting orders need together. Values are in settlement currency: the position's at the mark, signed, orders at
/// their limits, unsigned.
/// </summary>
/// <remarks>Source: Binance, "How to calculate the margin requirement on Binance Futures trading".</remarks>
public static class OrderRequirement
{
    /// <summary>
    /// The larger of what the position would be worth with all buys and with all sells: <c>max(|position + buys|, |position - sells|)</c>.
    /// In hedge mode that of one leg with its own orders.
    /// </summary>
    /// <remarks>Example: long 10,000, buys 1,900, sells 2,200: max(11,900, 7,800).</remarks>
    public static T Notional<T>(T position, T buys, T sells) where T : struct, INumber<T> =>
        T.Max(T.Abs(position + buys), T.Abs(position - sells));

    /// <summary>Its initial margin: <see cref="Notional{T}"/> / leverage.</summary>
    /// <remarks>Example: the same at 2x: 5,950.</remarks>
    public static T Margin<T>(T position, T buys, T sells, T leverage) where T : struct, INumber<T> =>
        InitialMargin.Of(Notional(position, buys, sells), leverage);

    /// <summary>In hedge mode: that of the long leg plus that of the short leg, whose value is given unsigned.</summary>
    /// <remarks>Example: long 10,000 with buys of 1,000, short 4,000 with sells of 2,000, 10x: 1,100 + 600.</remarks>
    public static T HedgeMargin<T>(T longValue, T longBuys, T longSells, T shortValue, T shortBuys, T shortSells, T leverage)
        where T : struct, INumber<T> =>
        Margin(longValue, longBuys, longSells, leverage) + Margin(-shortValue, shortBuys, shortSells, leverage);
}
