using System.Numerics;

namespace Backtests.Margin;

/// <summary>How much may leave a cross account (Binance USD-M).</summary>
public static class CrossWithdrawal
{
    /// <summary>
    /// <c>max(0, min(wallet - isolated order margin - cross maintenance,
    /// wallet + cross profit - cross initial - isolated order margin))</c>, in quote currency; the wallet is
    /// the cross wallet, without isolated margins.
    /// </summary>
    /// <remarks>
    /// Example: wallet 1,000, profit -200, initial 300, maintenance 50, isolated orders 100: min(850, 400) = 400. With a profit of 500 the
    /// first limit holds: min(850, 1,100) = 850.
    /// </remarks>
    public static T Max<T>(T crossWalletBalance, T crossUnrealizedProfit, T crossInitialMargin, T crossMaintenanceMargin,
        T isolatedOrderMargin) where T : struct, INumber<T> =>
        T.Max(T.Zero, T.Min(
            crossWalletBalance - isolatedOrderMargin - crossMaintenanceMargin,
            crossWalletBalance + crossUnrealizedProfit - crossInitialMargin - isolatedOrderMargin));
}
