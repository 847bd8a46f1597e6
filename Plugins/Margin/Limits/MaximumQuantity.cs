using System.Numerics;

namespace Backtests.Margin;

/// <summary>The largest order that passes, so that a rejection can say what would have been accepted.</summary>
public static class MaximumQuantity
{
    /// <summary>
    /// Quantity (base currency) by which a position may still grow at a price before its notional leaves the tiers that allow the leverage.
    /// 0 when nothing may be added; null when there is no known limit.
    /// </summary>
    /// <param name="tiers">The symbol's tiers.</param>
    /// <param name="leverage">The chosen leverage.</param>
    /// <param name="price">Price at which the notional is valued, quote currency.</param>
    /// <param name="heldQuantity">Absolute quantity already held in the same direction, base currency.</param>
    /// <remarks>Example: 600,000 USDT are allowed at 100x; at 100,000 that is 6 BTC, of which 4.5 are held: 1.5.</remarks>
    public static T? ByTier<T>(RiskTierTable<T> tiers, T leverage, T price, T heldQuantity) where T : struct, INumber<T> =>
        MaximumNotional.For(tiers, leverage) is { } notional ? T.Max(T.Zero, notional / price - heldQuantity) : null;

    /// <summary>
    /// Quantity (base currency) whose initial margin, open loss and fee fit into the available balance:
    /// <c>available / (assuming / leverage + open loss of one unit + order price * fee rate)</c>.
    /// </summary>
    /// <param name="available">Available balance, quote currency.</param>
    /// <param name="side">Direction of the order.</param>
    /// <param name="orderPrice">Limit, or the price a market order is expected to get.</param>
    /// <param name="assumingPrice">See <see cref="OrderCost.AssumingPrice"/>.</param>
    /// <param name="markPrice">Quote currency.</param>
    /// <param name="leverage">The chosen leverage.</param>
    /// <param name="feeRate">Fraction of notional; 0 when the fee is not set aside.</param>
    /// <remarks>
    /// Example: buy at 110 with the mark at 100, 10x, fee 0.1%: one unit costs 11 + 10 + 0.11 = 21.11, so 2,111 buys 100.
    /// </remarks>
    public static T ByMargin<T>(T available, PositionSide side, T orderPrice, T assumingPrice, T markPrice, T leverage, T feeRate)
        where T : struct, INumber<T>
    {
        var costOfOne = OrderCost.Linear(side, T.One, orderPrice, assumingPrice, markPrice, leverage) + orderPrice * feeRate;
        return available > T.Zero ? available / costOfOne : T.Zero;
    }

    /// <summary>The smaller of the two limits, cut to the lot: the quantity to name in a rejection. Lot 0 or less: not cut.</summary>
    /// <remarks>Example: 1.5 by tier, 1.2349 by margin, lot 0.001: 1.234.</remarks>
    public static T Tradable<T>(T? byTier, T byMargin, T lotSize) where T : struct, IFloatingPoint<T> =>
        TickSize.Floor(byTier is { } limit ? T.Min(limit, byMargin) : byMargin, lotSize);
}
