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

    private static T? ZeroEquity<T>(PositionSide side, T quantity, T entryPrice, T equityAtEntry) where T : struct, INumber<T>
    {
        if (quantity <= T.Zero) return null;
        var price = entryPrice - side.Sign<T>() * equityAtEntry / quantity;
        return price > T.Zero ? price : null;
    }
}
