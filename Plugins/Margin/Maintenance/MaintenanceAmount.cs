using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The deduction that makes a marginal tier table's maintenance margin continuous (Binance: "maintenance amount", "cum").
/// </summary>
public static class MaintenanceAmount
{
    /// <summary>
    /// The deduction of a tier from that of the tier below: <c>floor * (rate - rateBelow) + amountBelow</c>, in quote currency.
    /// </summary>
    /// <remarks>
    /// Source: Binance support, "Liquidation" (2020). Example: level 5 starts at 5,000,000 USDT with 5% after 2.5% and 16,300 USDT, so
    /// 5,000,000 * (0.05 - 0.025) + 16,300 = 141,300 USDT.
    /// </remarks>
    public static T Next<T>(T floor, T rate, T rateBelow, T amountBelow) where T : struct, INumber<T> =>
        floor * (rate - rateBelow) + amountBelow;

    /// <summary>The deductions of a whole table from its floors and rates, ascending by floor; the first is 0.</summary>
    /// <remarks>
    /// Example (Bybit BTCUSDT): floors 0, 2 M, 10 M and 20 M USDT at 0.5%, 1%, 2.5% and 5% give 0, 10,000, 160,000 and 660,000 USDT.
    /// </remarks>
    public static T[] Chain<T>(IReadOnlyList<(T Floor, T Rate)> tiers) where T : struct, INumber<T>
    {
        var amounts = new T[tiers.Count];
        for (var n = 1; n < amounts.Length; n++)
            amounts[n] = Next(tiers[n].Floor, tiers[n].Rate, tiers[n - 1].Rate, amounts[n - 1]);
        return amounts;
    }
}
