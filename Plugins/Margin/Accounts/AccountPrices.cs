namespace Backtests.Margin.Accounts;

/// <summary>The prices at which an account's positions die, in quote currency.</summary>
public static class AccountPrices
{
    /// <summary>
    /// Mark price at which the position of a contract is liquidated in one-way mode; see
    /// <see cref="LiquidationPrice(MarginAccount, MarginPosition)"/>.
    /// </summary>
    public static decimal? LiquidationPrice(this MarginAccount account, string symbol) =>
        account.LiquidationPrice(account.Position(symbol));

    /// <summary>
    /// Mark price at which the position's scope is liquidated while all other marks stay; null when flat or when no positive price does. In
    /// hedge mode both cross legs of a contract have one price, and isolated legs each their own (Binance).
    /// </summary>
    public static decimal? LiquidationPrice(this MarginAccount account, MarginPosition position)
    {
        if (!position.IsOpen) return null;
        var terms = account.Terms(position.Symbol);
        if (position.Mode == MarginMode.Isolated)
        {
            var reserve = ClosingReserves.Held(terms, position, position.IsolatedMargin);
            return LiquidationPrices.Solve(terms, [position], position.IsolatedMargin - reserve, position.EntryPrice);
        }

        var state = account.State(MarginScope.Cross);
        var balance = account.CrossBalance();
        var other = Other(account, position);
        if (other is null)
        {
            var otherMaintenance = state.MaintenanceMargin - terms.MaintenanceMargin(position);
            var otherProfit = state.Equity - balance - position.UnrealizedProfit;
            return LiquidationPrices.Solve(terms, [position], balance - otherMaintenance + otherProfit, position.EntryPrice);
        }
        var legsMaintenance = terms.MaintenanceMargin(position) + terms.MaintenanceMargin(other);
        var legsProfit = position.UnrealizedProfit + other.UnrealizedProfit;
        var @fixed = state.Equity - legsProfit - (state.MaintenanceMargin - legsMaintenance);
        return LiquidationPrices.Solve(terms, [position, other], @fixed, position.Mark);
    }

    /// <summary>The bankruptcy price of a contract's position in one-way mode; see
    /// <see cref="BankruptcyPrice(MarginAccount, MarginPosition)"/>.</summary>
    public static decimal? BankruptcyPrice(this MarginAccount account, string symbol) => account.BankruptcyPrice(account.Position(symbol));

    /// <summary>
    /// Price at which closing the position uses up what stands behind it: its margin when isolated, in cross its
    /// <see cref="AccountBalances.EquityShare"/>. Closing every cross position at its own bankruptcy price leaves exactly zero, or, where
    /// the venue reserves the fee of closing there, just that fee. Null when flat or not positive.
    /// </summary>
    public static decimal? BankruptcyPrice(this MarginAccount account, MarginPosition position) => position.IsOpen
        ? ClosingReserves.Bankruptcy(account.Terms(position.Symbol), position, account.EquityBehind(position))
        : null;

    private static MarginPosition? Other(MarginAccount account, MarginPosition position)
    {
        foreach (var leg in account.PositionsOf(position.Symbol))
            if (leg != position && leg.IsOpen && leg.Mode == MarginMode.Cross) return leg;
        return null;
    }
}
