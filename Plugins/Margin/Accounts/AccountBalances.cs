namespace Backtests.Margin.Accounts;

/// <summary>What follows from an account's wallet, positions and marks. All amounts are in the collateral currency.</summary>
public static class AccountBalances
{
    /// <summary>Cross wallet balance: the wallet less the margins set aside for isolated positions.</summary>
    public static decimal CrossWallet(this MarginAccount account)
    {
        var balance = account.Wallet;
        foreach (var position in account.Positions) balance -= position.IsolatedMargin;
        return balance;
    }

    /// <summary>Wallet plus the unrealised profit of all positions at their marks.</summary>
    public static decimal Equity(this MarginAccount account)
    {
        var equity = account.Wallet;
        foreach (var position in account.Positions) equity += position.UnrealizedProfit;
        return equity;
    }

    /// <summary>Unrealised profit of the cross positions at their marks.</summary>
    public static decimal CrossUnrealizedProfit(this MarginAccount account)
    {
        var profit = 0m;
        foreach (var position in account.Positions)
            if (position.Mode == MarginMode.Cross) profit += position.UnrealizedProfit;
        return profit;
    }

    /// <summary>Initial margin of the cross positions: notional at the mark / leverage.</summary>
    public static decimal CrossInitialMargin(this MarginAccount account)
    {
        var margin = 0m;
        foreach (var position in account.Positions)
            if (position.Mode == MarginMode.Cross) margin += InitialMargin.Of(position.Notional, position.Leverage);
        return margin;
    }

    /// <summary>
    /// What can be put behind new orders: cross wallet plus cross unrealised profit, less the initial margin of cross positions and of
    /// resting orders;
    /// not below zero. Binance: availableBalance.
    /// </summary>
    public static decimal AvailableBalance(this MarginAccount account) =>
        Math.Max(0m, account.CrossWallet() + account.CrossUnrealizedProfit() - account.CrossInitialMargin() - account.OrderMargin);

    /// <summary>Notional of all positions at their marks.</summary>
    public static decimal GrossNotional(this MarginAccount account)
    {
        var notional = 0m;
        foreach (var position in account.Positions) notional += position.Notional;
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

    /// <summary>Maintenance margin of one position at its mark, by the terms in force.</summary>
    public static decimal MaintenanceMargin(this MarginAccount account, MarginPosition position) =>
        position.IsOpen ? account.Terms(position.Symbol).MaintenanceMargin(position.Size, position.Mark) : 0m;

    /// <summary>Margin balance against maintenance margin, at the marks, of what <paramref name="scope"/> names.</summary>
    public static MarginState State(this MarginAccount account, MarginScope scope)
    {
        if (scope.Symbol is not null)
        {
            var position = account.Position(scope.Symbol);
            return new MarginState(position.IsolatedMargin + position.UnrealizedProfit, account.MaintenanceMargin(position));
        }

        var (equity, maintenance) = (account.CrossWallet(), 0m);
        foreach (var position in account.Positions)
        {
            if (position.Mode != MarginMode.Cross || !position.IsOpen) continue;
            equity += position.UnrealizedProfit;
            maintenance += account.MaintenanceMargin(position);
        }
        return new MarginState(equity, maintenance);
    }

    /// <summary>The scope in which a contract is liquidated.</summary>
    public static MarginScope ScopeOf(this MarginAccount account, string symbol) =>
        account.Position(symbol).Mode == MarginMode.Isolated ? MarginScope.Isolated(symbol) : MarginScope.Cross;

    /// <summary>Whether <paramref name="scope"/> covers the position.</summary>
    public static bool Covers(this MarginScope scope, MarginPosition position) =>
        scope.Symbol is null ? position.Mode == MarginMode.Cross : position.Symbol == scope.Symbol;

    /// <summary>
    /// Mark price at which the position's scope is liquidated while all other marks stay; null when flat or when no positive price does.
    /// </summary>
    public static decimal? LiquidationPrice(this MarginAccount account, string symbol)
    {
        var position = account.Position(symbol);
        if (!position.IsOpen) return null;
        if (position.Mode == MarginMode.Isolated) return LiquidationPrices.Of(account.Terms(symbol), position, position.IsolatedMargin);

        var state = account.State(MarginScope.Cross);
        var wallet = account.CrossWallet();
        var otherMaintenance = state.MaintenanceMargin - account.MaintenanceMargin(position);
        var otherProfit = state.Equity - wallet - position.UnrealizedProfit;
        return LiquidationPrices.Of(account.Terms(symbol), position, wallet - otherMaintenance + otherProfit);
    }

    /// <summary>
    /// Price at which closing the position uses up what stands behind it: its margin when isolated, in cross its
    /// <see cref="EquityShare"/>. Closing every cross position at its own bankruptcy price leaves exactly zero. Null when flat or not
    /// positive.
    /// </summary>
    public static decimal? BankruptcyPrice(this MarginAccount account, string symbol)
    {
        var position = account.Position(symbol);
        if (!position.IsOpen) return null;
        var behind = account.EquityShare(position) - position.UnrealizedProfit;
        return position.Contract.BankruptcyPrice(position.Side, position.Size, position.EntryPrice, behind);
    }

    /// <summary>
    /// The part of its scope's equity that belongs to a position: all of it when isolated, in cross in proportion to maintenance margin.
    /// </summary>
    public static decimal EquityShare(this MarginAccount account, MarginPosition position)
    {
        if (position.Mode == MarginMode.Isolated) return position.IsolatedMargin + position.UnrealizedProfit;
        var state = account.State(MarginScope.Cross);
        return state.MaintenanceMargin == 0m ? 0m : state.Equity * account.MaintenanceMargin(position) / state.MaintenanceMargin;
    }
}
