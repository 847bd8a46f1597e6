using System.Numerics;

namespace Backtests.Margin;

/// <summary>How much margin may be moved between an isolated position and the rest of the account (Binance USD-M).</summary>
public static class IsolatedMarginTransfer
{
    /// <summary>
    /// The most that can be taken out: <c>max(0, min(wallet, wallet + profit - mark * quantity * initial rate))</c>, in quote currency. An
    /// unrealised profit cannot be taken out, an unrealised loss must stay covered, and so must the initial margin at the mark.
    /// </summary>
    /// <param name="side">Direction of the position.</param>
    /// <param name="quantity">Absolute, base currency.</param>
    /// <param name="entryPrice">Quote currency.</param>
    /// <param name="markPrice">Quote currency.</param>
    /// <param name="isolatedWallet">Margin set aside for the position, quote currency.</param>
    /// <param name="leverage">The chosen leverage; the initial margin rate is its inverse.</param>
    /// <remarks>
    /// Example: long 1 from 100 with 10x and a wallet of 30. Mark 95: min(30, 30 - 5 - 95 / 10) = 15.5. Mark 140:
    /// min(30, 30 + 40 - 14) = 30.
    /// </remarks>
    public static T MaxRemovable<T>(PositionSide side, T quantity, T entryPrice, T markPrice, T isolatedWallet, T leverage)
        where T : struct, INumber<T> =>
        MaxRemovable(isolatedWallet, UnrealizedProfit.Linear(side, quantity, entryPrice, markPrice),
            InitialMargin.Linear(quantity, markPrice, leverage));

    /// <summary>The same from what it is made of, for any contract: <c>max(0, min(wallet, wallet + profit - initial margin))</c>.</summary>
    /// <param name="isolatedWallet">Margin set aside for the position, settlement currency.</param>
    /// <param name="unrealizedProfit">At the mark, settlement currency.</param>
    /// <param name="initialMargin">What must stay covered at the mark, settlement currency.</param>
    public static T MaxRemovable<T>(T isolatedWallet, T unrealizedProfit, T initialMargin) where T : struct, INumber<T> =>
        T.Max(T.Zero, T.Min(isolatedWallet, isolatedWallet + unrealizedProfit - initialMargin));

    /// <summary>
    /// The most that can be put in: <c>max(0, min(cross wallet - isolated order margin - cross maintenance, available))</c>, in quote
    /// currency.
    /// </summary>
    /// <param name="crossWalletBalance">Wallet without isolated margins.</param>
    /// <param name="isolatedOrderMargin">Initial margin of all open orders of isolated symbols.</param>
    /// <param name="crossMaintenanceMargin">Sum over all cross positions.</param>
    /// <param name="availableBalance">What the account may spend on isolated margin.</param>
    /// <remarks>Example: wallet 1,000, orders 100, maintenance 250, available 800: min(650, 800) = 650.</remarks>
    public static T MaxAddable<T>(T crossWalletBalance, T isolatedOrderMargin, T crossMaintenanceMargin, T availableBalance)
        where T : struct, INumber<T> =>
        T.Max(T.Zero, T.Min(crossWalletBalance - isolatedOrderMargin - crossMaintenanceMargin, availableBalance));
}
