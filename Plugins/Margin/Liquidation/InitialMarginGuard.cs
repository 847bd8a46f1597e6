using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// What a venue does before it liquidates: resting orders that would make a position larger are cancelled once equity is below the initial
/// margin (Kraken).
/// </summary>
/// <remarks>Source: Kraken, "Equity protection process". Ask after each bar, before the check of the maintenance margin.</remarks>
public static class InitialMarginGuard
{
    /// <summary>
    /// Whether equity is below the initial margin of what is open, at the marks. Where the venue lets nobody choose the leverage of cross
    /// positions, a lower one that the trader keeps to is not known to it: the tier's highest counts.
    /// </summary>
    public static bool IsDue(MarginAccount account, MarginScope scope)
    {
        ArgumentNullException.ThrowIfNull(account);
        var needed = 0m;
        foreach (var position in account.Positions)
            if (position.IsOpen && scope.Covers(position)) needed += Needed(account, position);
        return needed > 0m && account.State(scope).Equity < needed;
    }

    private static decimal Needed(MarginAccount account, MarginPosition position)
    {
        if (position.Mode != MarginMode.Cross || account.Rules.CrossLeverage != LeverageChange.NotChosen) return account.InitialMargin(position);
        var terms = account.Terms(position.Symbol);
        var highest = terms.TiersAt(position.Mark).At(position.Notional).MaxLeverage;
        return terms.InitialMargin(position.Size, position.Mark, Math.Max(position.Leverage, highest));
    }

    /// <summary>Whether an order would make the position larger, or turn it round.</summary>
    /// <param name="held">Signed open quantity, in contracts.</param>
    /// <param name="ordered">Signed order quantity.</param>
    public static bool IsRiskIncreasing(decimal held, decimal ordered) =>
        Math.Abs(held + ordered) > Math.Abs(held) || held * (held + ordered) < 0m;
}
