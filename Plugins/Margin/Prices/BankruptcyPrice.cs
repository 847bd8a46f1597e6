using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The price at which the equity behind a linear position is exactly zero: where a liquidation engine takes the position over. Null when
/// that price is not positive: the margin covers any fall. Not rounded; fees are not included.
/// </summary>
public static class BankruptcyPrice
{
    /// <summary><c>entry - sign * wallet / quantity</c>: the isolated wallet is lost, no more and no less.</summary>
    /// <remarks>Example: long 1 at 100 with a wallet of 10 (10x): 100 - 10 = 90. Short: 110.</remarks>
    public static T? Isolated<T>(PositionSide side, T quantity, T entryPrice, T isolatedWallet) where T : struct, INumber<T> =>
        ZeroEquity(side, quantity, entryPrice, isolatedWallet);

    /// <summary>
    /// <c>entry - sign * (wallet + other unrealised profit) / quantity</c>: the whole cross account is lost, other positions standing
    /// still.
    /// </summary>
    /// <remarks>Example: long 2 at 100, wallet 20, other profit 6: 100 - 26 / 2 = 87.</remarks>
    public static T? Cross<T>(PositionSide side, T quantity, T entryPrice, T walletBalance, T otherUnrealizedProfit)
        where T : struct, INumber<T> =>
        ZeroEquity(side, quantity, entryPrice, walletBalance + otherUnrealizedProfit);

    /// <summary>
    /// The price at which what is left of a linear position's margin is just the fee of closing there:
    /// <c>(entry - sign * equity / quantity) / (1 - sign * fee)</c>. Null when that is not positive.
    /// </summary>
    /// <param name="side">Direction.</param>
    /// <param name="quantity">Absolute, base currency.</param>
    /// <param name="entryPrice">Quote currency.</param>
    /// <param name="equityAtEntry">What stands behind it, the reserved fee included; quote currency.</param>
    /// <param name="closingFeeRate">Taker fee, a fraction below 1.</param>
    /// <remarks>
    /// Example (Bybit v5 position record): short 75 XRP, bankruptcy price 0.32535: the margin of the record contains 75 * 0.32535 * 0.0006
    /// for
    /// closing. Long 1 from 100, margin 10 + 0.09 at 0.1%: (100 - 10.09) / 0.999 = 90.
    /// </remarks>
    public static T? WithClosingFee<T>(PositionSide side, T quantity, T entryPrice, T equityAtEntry, T closingFeeRate)
        where T : struct, INumber<T>
    {
        if (quantity <= T.Zero) return null;
        var sign = side.Sign<T>();
        var price = (entryPrice - sign * equityAtEntry / quantity) / (T.One - sign * closingFeeRate);
        return price > T.Zero ? price : null;
    }

    private static T? ZeroEquity<T>(PositionSide side, T quantity, T entryPrice, T equityAtEntry) where T : struct, INumber<T>
    {
        if (quantity <= T.Zero) return null;
        var price = entryPrice - side.Sign<T>() * equityAtEntry / quantity;
        return price > T.Zero ? price : null;
    }

    /// <summary>
    /// The price at which what stands behind an inverse position, in base currency, is used up:
    /// <c>quantity * (sign + fee) / (equity at entry + sign * quantity / entry)</c>. Null when no price does it: a short whose margin
    /// covers its entry value outlives any rise.
    /// </summary>
    /// <param name="side">Direction.</param>
    /// <param name="quantity">Absolute, quote currency.</param>
    /// <param name="entryPrice">Quote currency.</param>
    /// <param name="equityAtEntry">Isolated wallet, or cross wallet plus profit of other positions; base currency.</param>
    /// <param name="closingFeeRate">Taker fee kept for closing at this very price (Bybit cross); 0 for none.</param>
    /// <remarks>
    /// Examples: long from 7,890.08 with 50x (Bybit): 7,890.08 * 50 / 51 = 7,735.37. Long 10,000 USD from 8,000, balance 0.5 BTC, fee
    /// 0.075%
    /// (Bybit, Liquidation price, inverse): 10,000 * 1.00075 / (0.5 + 1.25) = 5,718.57.
    /// </remarks>
    public static T? Inverse<T>(PositionSide side, T quantity, T entryPrice, T equityAtEntry, T closingFeeRate = default)
        where T : struct, INumber<T>
    {
        if (quantity <= T.Zero) return null;
        var sign = side.Sign<T>();
        var value = equityAtEntry + sign * Notional.Inverse(quantity, entryPrice);
        var size = quantity * (sign + closingFeeRate);
        return sign * value > T.Zero ? size / value : null;
    }
}
