using System.Globalization;

namespace Backtests.Margin.Accounts;

/// <summary>What the user chooses for a contract or the account: leverage, margin mode, position mode; refused where the venue
/// refuses.</summary>
public static class AccountSettings
{
    /// <summary>
    /// Sets the leverage of a contract, of both legs in hedge mode. Without a position any leverage up to the venue's cap is taken. With
    /// one
    /// open, <see cref="AccountRules.IsolatedLeverage"/> and <see cref="AccountRules.CrossLeverage"/> say whether it may change, and the
    /// cap
    /// is that of the position's tier. In isolated mode a leverage that may only be raised leaves the margin as it is (Binance); one that
    /// may change both ways sets the margin anew (Bybit): what was added or paid since is gone, what a lower leverage needs must be
    /// available, and a higher one must not be liquidated at once. In cross the initial margin at the mark must be available.
    /// </summary>
    /// <exception cref="MarginException">The venue refuses; nothing is changed.</exception>
    public static void SetLeverage(this MarginAccount account, string symbol, decimal leverage)
    {
        var positions = account.PositionsOf(symbol).ToArray();
        var terms = account.Terms(symbol);
        foreach (var position in positions) Check(account, terms, position, leverage);

        var margins = positions.Select(position => NewMargin(account, terms, position, leverage)).ToArray();
        var more = margins.Sum() - positions.Sum(position => position.IsolatedMargin) + MoreForCross(account, terms, positions, leverage);
        if (more > account.AvailableBalance())
            throw new MarginException($"{symbol}: leverage {Text(leverage)} needs {Text(more)} more margin, and "
                + $"{Text(account.AvailableBalance())} is available");

        for (var n = 0; n < positions.Length; n++)
        {
            positions[n].Leverage = leverage;
            positions[n].IsolatedMargin = margins[n];
        }
    }

    /// <summary>Sets the margin mode of a contract.</summary>
    /// <exception cref="MarginException">
    /// A position is open, orders rest on the book, or the account has other assets as collateral, which stand behind cross positions only.
    /// </exception>
    public static void SetMarginMode(this MarginAccount account, string symbol, MarginMode mode)
    {
        var positions = account.PositionsOf(symbol);
        if (positions[0].Mode == mode) return;
        foreach (var position in positions)
            if (position.IsOpen) throw new MarginException($"{symbol}: the margin mode cannot change while a position is open; close it first");
        if (account.Orders.Any(symbol))
            throw new MarginException($"{symbol}: the margin mode cannot change while orders rest on the book; cancel them first");
        if (mode == MarginMode.Isolated && account.Collateral.Count > 0)
            throw new MarginException($"{symbol}: isolated margin is not offered beside other assets as collateral");
        foreach (var position in positions) position.Mode = mode;
    }

    /// <summary>Sets one-way or hedge mode for the whole account.</summary>
    /// <exception cref="MarginException">A position or an order is open, or the venue has no hedge mode.</exception>
    public static void SetPositionMode(this MarginAccount account, PositionMode mode)
    {
        if (account.PositionMode == mode) return;
        if (mode == PositionMode.Hedge && !account.Rules.OffersHedgeMode)
            throw new MarginException("the venue has no hedge mode: it holds one position of each contract");
        foreach (var position in account.PositionList)
            if (position.IsOpen)
                throw new MarginException($"{position.Symbol}: the position mode cannot change while a position is open; close it first");
        if (account.Orders.Count > 0)
            throw new MarginException($"{account.Orders.All[0].Symbol}: the position mode cannot change while orders rest on the book; "
                + "cancel them first");
        account.SwitchTo(mode);
    }

    private static void Check(MarginAccount account, ContractTerms terms, MarginPosition position, decimal leverage)
    {
        var (symbol, isIsolated) = (position.Symbol, position.Mode == MarginMode.Isolated);
        var rule = isIsolated ? account.Rules.IsolatedLeverage : account.Rules.CrossLeverage;
        if (rule == LeverageChange.NotChosen) throw new MarginException($"{symbol}: the venue has no leverage to choose");
        var highest = MaximumLeverage.For(terms.TiersAt(position.Mark), position.Notional);
        if (leverage < 1m || leverage > highest)
            throw new MarginException($"{symbol}: leverage {Text(leverage)} is not between 1 and {Text(highest)}, the venue's cap"
                + (position.IsOpen ? $" for a notional of {Text(position.Notional)}" : ""));
        if (!position.IsOpen || leverage == position.Leverage) return;
        if (rule == LeverageChange.Refused)
            throw new MarginException($"{symbol}: leverage cannot change while a position is open; close it first");
        if (rule == LeverageChange.RaiseOnly && leverage < position.Leverage)
            throw new MarginException($"{symbol}: leverage of an open {(isIsolated ? "isolated" : "cross")} position cannot be lowered from "
                + $"{Text(position.Leverage)} to {Text(leverage)}; add margin instead");
    }

    private static decimal NewMargin(MarginAccount account, ContractTerms terms, MarginPosition position, decimal leverage)
    {
        if (!position.IsOpen || position.Mode != MarginMode.Isolated || account.Rules.IsolatedLeverage != LeverageChange.Allowed
            || leverage == position.Leverage) return position.IsolatedMargin;
        var margin = terms.MarginToOpen(position.Quantity, position.EntryPrice, leverage);
        if (margin >= position.IsolatedMargin) return margin;
        var before = position.IsolatedMargin;
        position.IsolatedMargin = margin;
        var state = account.State(position.Scope);
        position.IsolatedMargin = before;
        return state.IsLiquidatable
            ? throw new MarginException($"{position.Symbol}: with leverage {Text(leverage)} the position would be liquidated at once: a margin "
                + $"of {Text(state.Equity)} after losses against {Text(state.MaintenanceMargin)} of maintenance margin")
            : margin;
    }

    private static decimal MoreForCross(MarginAccount account, ContractTerms terms, MarginPosition[] positions, decimal leverage)
    {
        var more = 0m;
        foreach (var position in positions)
            if (position.IsOpen && position.Mode == MarginMode.Cross)
                more += terms.InitialMargin(position.Size, position.Mark, leverage) - account.InitialMargin(position);
        return more;
    }

    private static string Text(decimal value) => Math.Round(value, 8).ToString("0.########", CultureInfo.InvariantCulture);
}
