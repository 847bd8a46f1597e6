using System.Globalization;

namespace Backtests.Margin.Accounts;

/// <summary>
/// Money that the user moves between fills: margin to and from isolated positions, withdrawals. Limits are Binance's (USD-M, "Adding and
/// removing margin"), but for what may be taken out, which <see cref="AccountRules.MarginRemoval"/> says.
/// </summary>
public static class MarginTransfers
{
    /// <summary>Largest margin that can be added to a contract's isolated position in one-way mode, in the settlement currency.</summary>
    public static decimal MaxAddableMargin(this MarginAccount account, string symbol) => account.MaxAddableMargin(account.Position(symbol));

    /// <summary>Largest margin that can be added to an isolated position, in the settlement currency.</summary>
    public static decimal MaxAddableMargin(this MarginAccount account, MarginPosition position)
    {
        if (position.Mode != MarginMode.Isolated || !position.IsOpen || !account.Rules.AddsMargin) return 0m;
        return IsolatedMarginTransfer.MaxAddable(account.CrossWallet(), OrderMargins.Of(account, MarginMode.Isolated),
            account.State(MarginScope.Cross).MaintenanceMargin, account.AvailableBalance());
    }

    /// <summary>Largest margin that can be taken from a contract's isolated position in one-way mode.</summary>
    public static decimal MaxRemovableMargin(this MarginAccount account, string symbol) => account.MaxRemovableMargin(account.Position(symbol));

    /// <summary>Largest margin that can be taken from an isolated position; see <see cref="AccountRules.MarginRemoval"/>.</summary>
    public static decimal MaxRemovableMargin(this MarginAccount account, MarginPosition position) =>
        position.Mode == MarginMode.Isolated && position.IsOpen ? account.Rules.MarginRemoval.Most(account, position) : 0m;

    /// <summary>
    /// Largest amount of the settlement currency that can be withdrawn while cross positions and resting orders stay covered. Other
    /// collateral covers them too, but cannot be withdrawn as settlement currency.
    /// </summary>
    public static decimal MaxWithdrawal(this MarginAccount account)
    {
        var most = account.Withdrawable();
        return account.Collateral.Count == 0 ? most : Math.Max(0m, Math.Min(most, account.CrossWallet()));
    }

    /// <summary>Largest amount of a collateral asset, in the asset, that can be withdrawn while what is left covers the same.</summary>
    /// <exception cref="MarginException">It is no collateral of the account.</exception>
    public static decimal MaxCollateralWithdrawal(this MarginAccount account, string name)
    {
        foreach (var asset in account.Collateral)
            if (asset.Name == name) return Math.Min(asset.Balance, account.Withdrawable() / (asset.IndexPrice * (1m - asset.Haircut)));
        throw new MarginException($"{name} is no collateral of this account");
    }

    // In settlement currency, whichever asset it is taken of.
    private static decimal Withdrawable(this MarginAccount account) => CrossWithdrawal.Max(
        account.CrossBalance(),
        account.CrossUnrealizedProfit(),
        account.CrossInitialMargin() + OrderMargins.Of(account, MarginMode.Cross),
        account.State(MarginScope.Cross).MaintenanceMargin,
        OrderMargins.Of(account, MarginMode.Isolated));

    /// <summary>Adds margin to a contract's isolated position in one-way mode, out of the wallet.</summary>
    /// <exception cref="MarginException">No isolated position, not a positive amount, or more than can be added.</exception>
    public static void AddMargin(this MarginAccount account, string symbol, decimal amount) =>
        account.AddMargin(account.Position(symbol), amount);

    /// <summary>Adds margin to an isolated position out of the wallet.</summary>
    /// <exception cref="MarginException">No isolated position, not a positive amount, or more than can be added.</exception>
    public static void AddMargin(this MarginAccount account, MarginPosition position, decimal amount) =>
        Move(position, amount, account.MaxAddableMargin(position), 1, "added to");

    /// <summary>Takes margin from a contract's isolated position in one-way mode back into the wallet.</summary>
    /// <exception cref="MarginException">No isolated position, not a positive amount, or more than can be removed.</exception>
    public static void RemoveMargin(this MarginAccount account, string symbol, decimal amount) =>
        account.RemoveMargin(account.Position(symbol), amount);

    /// <summary>Takes margin from an isolated position back into the wallet.</summary>
    /// <exception cref="MarginException">No isolated position, not a positive amount, or more than can be removed.</exception>
    public static void RemoveMargin(this MarginAccount account, MarginPosition position, decimal amount) =>
        Move(position, amount, account.MaxRemovableMargin(position), -1, "removed from");

    private static void Move(MarginPosition position, decimal amount, decimal limit, int direction, string verb)
    {
        var symbol = position.Symbol;
        if (position.Mode != MarginMode.Isolated || !position.IsOpen)
            throw new MarginException($"{symbol}: no margin can be {verb} it because no isolated position is open");
        if (amount <= 0m) throw new MarginException($"{symbol}: margin {Text(amount)} must be positive");
        if (amount > limit) throw new MarginException($"{symbol}: at most {Text(limit)} can be {verb} the position, not {Text(amount)}");
        MarginAccount.MoveMargin(position, direction * amount);
    }

    private static string Text(decimal value) => Math.Round(value, 8).ToString("0.########", CultureInfo.InvariantCulture);
}
