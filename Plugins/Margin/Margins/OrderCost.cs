using System.Numerics;

namespace Backtests.Margin;

/// <summary>What an order takes from the available balance when it is placed (Binance USD-M, FAQ 87fa7ee3).</summary>
public static class OrderCost
{
    /// <summary>
    /// Price at which the initial margin of an order is valued: a long at its own price; a short at the highest of
    /// <c>last * 1.0015</c>, the mark and its own price (wording of 2025), since a sell order may fill above its limit.
    /// </summary>
    /// <remarks>Example: sell at 9,253.30 with last 9,258.99 and mark 9,259.84: 9,258.99 * 1.0015 = 9,272.878485.</remarks>
    public static T AssumingPrice<T>(PositionSide side, T orderPrice, T lastPrice, T markPrice) where T : struct, INumber<T>
    {
        if (side == PositionSide.Long) return orderPrice;
        var buffered = lastPrice * (T.One + T.CreateChecked(15) / T.CreateChecked(10_000));
        return T.Max(T.Max(buffered, markPrice), orderPrice);
    }

    /// <summary>
    /// The loss the position would show at once: <c>quantity * |min(0, sign * (mark - order))|</c>, in quote currency. Zero for a buy at or
    /// below the mark and a sell at or above it.
    /// </summary>
    /// <remarks>Example: buy 1 BTC at 9,253.30 with the mark at 9,259.84: no open loss. Sell it: 9,259.84 - 9,253.30 = 6.54 USDT.</remarks>
    public static T OpenLoss<T>(PositionSide side, T quantity, T orderPrice, T markPrice) where T : struct, INumber<T> =>
        quantity * T.Abs(T.Min(T.Zero, side.Sign<T>() * (markPrice - orderPrice)));

    /// <summary>Initial margin at <paramref name="assumingPrice"/> plus the open loss, in quote currency, before fees.</summary>
    public static T Linear<T>(PositionSide side, T quantity, T orderPrice, T assumingPrice, T markPrice, T leverage)
        where T : struct, INumber<T> =>
        InitialMargin.Linear(quantity, assumingPrice, leverage) + OpenLoss(side, quantity, orderPrice, markPrice);

    /// <summary>
    /// Initial margin plus open loss of any contract, in settlement currency, before fees. An inverse contract is worth less coin at a
    /// higher
    /// price, so that a sell above its limit needs no more: it is valued at its own price, as a buy is.
    /// </summary>
    /// <param name="contract">Linear or inverse.</param>
    /// <param name="side">Direction of the order.</param>
    /// <param name="quantity">Absolute, contracts.</param>
    /// <param name="orderPrice">Limit, or the price a market order is expected to get.</param>
    /// <param name="lastPrice">Last trade, quote currency.</param>
    /// <param name="markPrice">Quote currency.</param>
    /// <param name="leverage">The chosen leverage.</param>
    /// <remarks>
    /// Example, inverse: buy 100 USD at 50 with the mark at 40, 10x: 2 / 10 of margin, and 100 / 40 - 100 / 50 = 0.5 of open loss.
    /// </remarks>
    public static T Of<T>(ContractMath<T> contract, PositionSide side, T quantity, T orderPrice, T lastPrice, T markPrice, T leverage)
        where T : struct, INumber<T>
    {
        var assuming = contract.Type == ContractType.Inverse ? orderPrice : AssumingPrice(side, orderPrice, lastPrice, markPrice);
        return InitialMargin.Of(contract.Notional(quantity, assuming), leverage) + OpenLoss(contract, side, quantity, orderPrice, markPrice);
    }

    /// <summary>The loss the position would show at once, in settlement currency; zero when the order is at least as good as the
    /// mark.</summary>
    public static T OpenLoss<T>(ContractMath<T> contract, PositionSide side, T quantity, T orderPrice, T markPrice)
        where T : struct, INumber<T> => T.Abs(T.Min(T.Zero, contract.Profit(side, quantity, orderPrice, markPrice)));
}
