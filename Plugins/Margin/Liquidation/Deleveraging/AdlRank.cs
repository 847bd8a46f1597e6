using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>By what a venue orders the winners who are auto-deleveraged: the highest goes first.</summary>
public static class AdlRank
{
    /// <summary>
    /// <c>profit * effective leverage</c> for a winner and <c>profit / effective leverage</c> for a loser, where profit is
    /// <c>(mark value - entry value) / |entry value|</c> and leverage <c>|mark value| / (mark value - bankrupt value)</c> (BitMEX).
    /// </summary>
    /// <remarks>
    /// Source: bitmex.com/app/autoDeleveraging. Values are signed as the venue does, so that a gain raises the mark value. Example: entry
    /// 100, mark 110, bankrupt 90: 0.1 * 110 / 20 = 0.55.
    /// </remarks>
    public static T ByProfitAndEffectiveLeverage<T>(T entryValue, T markValue, T bankruptValue) where T : struct, INumber<T>
    {
        var profit = (markValue - entryValue) / T.Abs(entryValue);
        var leverage = T.Abs(markValue) / (markValue - bankruptValue);
        return profit > T.Zero ? profit * leverage : profit / leverage;
    }

    /// <summary>
    /// <c>max(0, profit) / max(1, wallet) * maintenance margin / (wallet + profit)</c>, 0 when the balance is not positive (Binance USD-M).
    /// </summary>
    /// <remarks>Source: Binance support, "ADL". Example: profit 50, wallet 100, maintenance margin 30: 0.5 * 30 / 150 = 0.1.</remarks>
    public static T ByProfitAndMarginRatio<T>(T unrealizedProfit, T walletBalance, T maintenanceMargin) where T : struct, INumber<T>
    {
        var balance = walletBalance + unrealizedProfit;
        if (balance <= T.Zero) return T.Zero;
        return T.Max(T.Zero, unrealizedProfit) / T.Max(T.One, walletBalance) * maintenanceMargin / balance;
    }

    /// <summary>
    /// <c>price ratio * notional / account value</c>, the ratio being mark / entry for a long and entry / mark for a short (Hyperliquid).
    /// The account value is above 0.
    /// </summary>
    /// <remarks>Example: long from 100 at 120, notional 1,200, account 400: 1.2 * 3 = 3.6.</remarks>
    public static T ByPriceRatioAndLeverage<T>(PositionSide side, T entryPrice, T markPrice, T notional, T accountValue)
        where T : struct, INumber<T> =>
        (side == PositionSide.Long ? markPrice / entryPrice : entryPrice / markPrice) * notional / accountValue;
}
