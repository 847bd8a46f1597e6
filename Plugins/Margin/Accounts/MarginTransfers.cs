using System.Globalization;

namespace Backtests.Margin.Accounts;

/// <summary>
/// What the user may change on an account between fills: isolated margin, leverage, margin mode, withdrawals. Limits are Binance's
/// (USD-M "Adding and removing margin", "Leverage and margin" of the venue's FAQ).
/// </summary>
public static class MarginTransfers
{
    /// <summary>Largest margin that can be added to an isolated position, in the collateral currency.</summary>
    public static decimal MaxAddableMargin(this MarginAccount account, string symbol)
    {
        var position = account.Position(symbol);
        if (position.Mode != MarginMode.Isolated || !position.IsOpen) return 0m;
        return IsolatedMarginTransfer.MaxAddable(account.CrossWallet(), account.OrderMargin,
            account.State(MarginScope.Cross).MaintenanceMargin, account.AvailableBalance());
    }

    /// <summary>
    /// Largest margin that can be taken from an isolated position: not more than its wallet, and what is left must cover the initial
    /// margin at the mark after losses.
    /// </summary>
    public static decimal MaxRemovableMargin(this MarginAccount account, string symbol)
    {
        var position = account.Position(symbol);
        if (position.Mode != MarginMode.Isolated || !position.IsOpen) return 0m;
        return IsolatedMarginTransfer.MaxRemovable(
            position.IsolatedMargin, position.UnrealizedProfit, InitialMargin.Of(position.Notional, position.Leverage));
    }

    /// <summary>Largest amount that can be withdrawn from the wallet while cross positions and resting orders stay covered.</summary>
    public static decimal MaxWithdrawal(this MarginAccount account) => CrossWithdrawal.Max(
        account.CrossWallet(),
        account.CrossUnrealizedProfit(),
        account.CrossInitialMargin(),
        account.State(MarginScope.Cross).MaintenanceMargin,
        account.OrderMargin);

    /// <summary>Adds margin to an isolated position out of the wallet.</summary>
    /// <exception cref="MarginException">No isolated position, not a positive amount, or more than can be added.</exception>
    public static void AddMargin(this MarginAccount account, string symbol, decimal amount) =>
        Move(account, symbol, amount, account.MaxAddableMargin(symbol), 1, "added to");

    /// <summary>Takes margin from an isolated position back into the wallet.</summary>
    /// <exception cref="MarginException">No isolated position, not a positive amount, or more than can be removed.</exception>
    public static void RemoveMargin(this MarginAccount account, string symbol, decimal amount) =>
        Move(account, symbol, amount, account.MaxRemovableMargin(symbol), -1, "removed from");

    /// <summary>
    /// Sets the leverage of a contract. The venue refuses a leverage above the cap of the position's tier, a lower one for an open isolated
    /// position, and one whose initial margin the cross wallet does not cover.
    /// </summary>
    /// <exception cref="MarginException">The venue refuses.</exception>
    public static void SetLeverage(this MarginAccount account, string symbol, decimal leverage)
    {
        var position = account.Position(symbol);
        var highest = MaximumLeverage.For(account.Terms(symbol).Tiers, position.Notional);
        if (leverage < 1m || leverage > highest)
            throw new MarginException($"{symbol}: leverage {Text(leverage)} is not between 1 and {Text(highest)}, the venue's cap"
                + (position.IsOpen ? $" for a notional of {Text(position.Notional)}" : ""));
        if (position.IsOpen && position.Mode == MarginMode.Isolated && leverage < position.Leverage)
            throw new MarginException($"{symbol}: leverage of an open isolated position cannot be lowered from "
                + $"{Text(position.Leverage)} to {Text(leverage)}; add margin instead");
        if (position.IsOpen && position.Mode == MarginMode.Cross)
        {
            var more = position.Notional / leverage - position.Notional / position.Leverage;
            if (more > account.AvailableBalance())
                throw new MarginException($"{symbol}: leverage {Text(leverage)} needs {Text(more)} more margin, and "
                    + $"{Text(account.AvailableBalance())} is available");
        }
        position.Leverage = leverage;
    }

    /// <summary>Sets the margin mode of a contract.</summary>
    /// <exception cref="MarginException">A position is open.</exception>
    public static void SetMarginMode(this MarginAccount account, string symbol, MarginMode mode)
    {
        var position = account.Position(symbol);
        if (position.Mode == mode) return;
        if (position.IsOpen) throw new MarginException($"{symbol}: the margin mode cannot change while a position is open; close it first");
        position.Mode = mode;
    }

    private static void Move(MarginAccount account, string symbol, decimal amount, decimal limit, int direction, string verb)
    {
        var position = account.Position(symbol);
        if (position.Mode != MarginMode.Isolated || !position.IsOpen)
            throw new MarginException($"{symbol}: no margin can be {verb} it because no isolated position is open");
        if (amount <= 0m) throw new MarginException($"{symbol}: margin {Text(amount)} must be positive");
        if (amount > limit) throw new MarginException($"{symbol}: at most {Text(limit)} can be {verb} the position, not {Text(amount)}");
        MarginAccount.MoveMargin(position, direction * amount);
    }

    private static string Text(decimal value) => Math.Round(value, 8).ToString("0.########", CultureInfo.InvariantCulture);
}
