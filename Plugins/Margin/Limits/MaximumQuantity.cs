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
    public static T ByMargin<T>(T available, PositionSide side, T orderPrice, T assumingPrice, T markPrice, T leverage, T feeRate)
        where T : struct, INumber<T>
    {
        var costOfOne = OrderCost.Linear(side, T.One, orderPrice, assumingPrice, markPrice, leverage) + orderPrice * feeRate;
        return available > T.Zero ? available / costOfOne : T.Zero;
    }
}
