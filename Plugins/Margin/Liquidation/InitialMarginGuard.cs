using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// What a venue does before it liquidates: resting orders that would make a position larger are cancelled once equity is below the initial
/// margin (Kraken).
/// </summary>
/// <remarks>Source: Kraken, "Equity protection process". Ask after each bar, before the check of the maintenance margin.</remarks>
public static class InitialMarginGuard
{
    /// <summary>Whether equity is below the initial margin of what is open, at the marks.</summary>
    public static bool IsDue(MarginAccount account, MarginScope scope)
    {
        ArgumentNullException.ThrowIfNull(account);
        var needed = 0m;
        foreach (var position in account.Positions)
            if (position.IsOpen && scope.Covers(position)) needed += account.InitialMargin(position);
        return needed > 0m && account.State(scope).Equity < needed;
    }

    /// <summary>Whether an order would make the position larger, or turn it round.</summary>
    /// <param name="held">Signed open quantity, in contracts.</param>
    /// <param name="ordered">Signed order quantity.</param>
    public static bool IsRiskIncreasing(decimal held, decimal ordered) =>
        Math.Abs(held + ordered) > Math.Abs(held) || held * (held + ordered) < 0m;
}
