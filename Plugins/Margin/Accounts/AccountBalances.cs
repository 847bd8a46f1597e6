namespace Backtests.Margin.Accounts;

/// <summary>What follows from an account's wallet, positions and marks. All amounts are in the settlement currency.</summary>
public static class AccountBalances
{
    /// <summary>Cross wallet balance: the wallet less the margins set aside for isolated positions. Other collateral is not in
    /// it.</summary>
    public static decimal CrossWallet(this MarginAccount account)
    {
        var balance = account.Wallet;
        foreach (var position in account.PositionList) balance -= position.IsolatedMargin;
        return balance;
    }

    /// <summary>What stands behind cross positions, profit and loss not counted: cross wallet plus other collateral after
    /// haircuts.</summary>
    public static decimal CrossBalance(this MarginAccount account) =>
        account.Collateral.Count == 0 ? account.CrossWallet() : account.CrossWallet() + account.CollateralValue;

    /// <summary>What the account is worth: wallet, other collateral at its index price, and unrealised profit of all positions.</summary>
    public static decimal Equity(this MarginAccount account)
    {
        var equity = account.Wallet;
        foreach (var position in account.PositionList) equity += position.UnrealizedProfit;
        return account.Collateral.Count == 0 ? equity : equity + account.CollateralMarketValue;
    }

    /// <summary>Unrealised profit of the cross positions at their marks.</summary>
    public static decimal CrossUnrealizedProfit(this MarginAccount account)
    {
        var profit = 0m;
        foreach (var position in account.PositionList)
            if (position.Mode == MarginMode.Cross) profit += position.UnrealizedProfit;
        return profit;
    }

    /// <summary>Initial margin of one position at its mark; see <see cref="ContractTerms.InitialMargin"/>.</summary>
    public static decimal InitialMargin(this MarginAccount account, MarginPosition position) =>
        position.IsOpen ? account.Terms(position.Symbol).InitialMargin(position.Size, position.Mark, position.Leverage) : 0m;

    /// <summary>Initial margin of the cross positions at their marks.</summary>
    public static decimal CrossInitialMargin(this MarginAccount account)
    {
        var margin = 0m;
        foreach (var position in account.PositionList)
            if (position.Mode == MarginMode.Cross) margin += account.InitialMargin(position);
        return margin;
    }

    /// <summary>
    /// What can be put behind new orders: cross balance plus cross unrealised profit, less the initial margin of cross positions and of
    /// resting orders; not below zero. Binance: availableBalance.
    /// </summary>
    public static decimal AvailableBalance(this MarginAccount account) => Math.Max(0m, account.FreeBalance());

    /// <summary>The same, below zero when losses have eaten into the initial margin.</summary>
    internal static decimal FreeBalance(this MarginAccount account) =>
        account.CrossBalance() + account.CrossUnrealizedProfit() - account.CrossInitialMargin() - account.OrderMargin;

    /// <summary>Notional of all positions at their marks.</summary>
    public static decimal GrossNotional(this MarginAccount account)
    {
        var notional = 0m;
        foreach (var position in account.PositionList) notional += position.Notional;
        return notional;
    }

    /// <summary>Gross leverage: notional of all positions over equity; 0 when flat, <see cref="MarginState.UsedUp"/> without
    /// equity.</summary>
    public static decimal GrossLeverage(this MarginAccount account)
    {
        var notional = account.GrossNotional();
        if (notional == 0m) return 0m;
        var equity = account.Equity();
        return equity <= 0m ? MarginState.UsedUp : notional / equity;
    }

    /// <summary>Maintenance margin of one position, by the terms in force, the reserve for the closing fee included.</summary>
    public static decimal MaintenanceMargin(this MarginAccount account, MarginPosition position)
    {
        if (!position.IsOpen) return 0m;
        var terms = account.Terms(position.Symbol);
        var margin = terms.MaintenanceMargin(position);
        return terms.ClosingFeeReserve == ClosingFeeReserve.None
            ? margin
            : margin + ClosingReserves.Held(terms, position, account.EquityBehind(position));
    }

    /// <summary>Margin balance against maintenance margin, at the marks, of what <paramref name="scope"/> names.</summary>
    public static MarginState State(this MarginAccount account, MarginScope scope)
    {
        if (account.Position(scope) is { } isolated)
            return new MarginState(isolated.IsolatedMargin + isolated.UnrealizedProfit, account.MaintenanceMargin(isolated));

        var state = account.CrossStateBeforeReserves(out var reserves);
        if (!reserves) return state;
        var maintenance = state.MaintenanceMargin;
        foreach (var position in account.PositionList)
        {
            if (position.Mode != MarginMode.Cross || !position.IsOpen) continue;
            var terms = account.Terms(position.Symbol);
            if (terms.ClosingFeeReserve == ClosingFeeReserve.None) continue;
            var behind = ShareOf(state, terms.MaintenanceMargin(position)) - position.UnrealizedProfit;
            maintenance += ClosingReserves.Held(terms, position, behind);
        }
        return state with { MaintenanceMargin = maintenance };
    }

    /// <summary>The scope in which a contract is liquidated in one-way mode.</summary>
    public static MarginScope ScopeOf(this MarginAccount account, string symbol) => account.Position(symbol).Scope;

    /// <summary>Whether anything is open or rests on the book.</summary>
    public static bool HasPositionsOrOrders(this MarginAccount account) =>
        account.Orders.Count > 0 || account.PositionList.Exists(position => position.IsOpen);

    /// <summary>
    /// The part of its scope's equity that belongs to a position: all of it when isolated, in cross in proportion to maintenance margin.
    /// </summary>
    public static decimal EquityShare(this MarginAccount account, MarginPosition position)
    {
        if (position.Mode == MarginMode.Isolated) return position.IsolatedMargin + position.UnrealizedProfit;
        if (!position.IsOpen) return 0m;
        return ShareOf(account.CrossStateBeforeReserves(out _), account.Terms(position.Symbol).MaintenanceMargin(position));
    }

    /// <summary>What stands behind a position, its own profit and loss not counted: its margin when isolated.</summary>
    internal static decimal EquityBehind(this MarginAccount account, MarginPosition position) =>
        account.EquityShare(position) - position.UnrealizedProfit;

    private static decimal ShareOf(MarginState state, decimal maintenance) =>
        state.MaintenanceMargin == 0m ? 0m : state.Equity * maintenance / state.MaintenanceMargin;

    private static MarginState CrossStateBeforeReserves(this MarginAccount account, out bool reserves)
    {
        reserves = false;
        var (equity, maintenance) = (account.CrossBalance(), 0m);
        foreach (var position in account.PositionList)
        {
            if (position.Mode != MarginMode.Cross || !position.IsOpen) continue;
            equity += position.UnrealizedProfit;
            var terms = account.Terms(position.Symbol);
            maintenance += terms.MaintenanceMargin(position);
            reserves |= terms.ClosingFeeReserve != ClosingFeeReserve.None;
        }
        return new MarginState(equity, maintenance);
    }
}
