namespace Backtests.Margin.Accounts;

/// <summary>
/// Only what was added: the margin stays at the initial margin of the entry value and the reserve for the closing fee, and a loss at the
/// mark must stay covered beside it (Bybit: not below initial margin plus estimated fee to close).
/// </summary>
public sealed class AddedMarginOnly : IMarginRemovalRule
{
    /// <inheritdoc/>
    public string Name => "added-margin-only";

    /// <inheritdoc/>
    /// <remarks>Example: long 1 from 100 with 10x, margin 30, mark 95: 30 - 10 - 5 = 15. Mark 140: 20.</remarks>
    public decimal Most(MarginAccount account, MarginPosition position)
    {
        var kept = account.Terms(position.Symbol).MarginToOpen(position.Quantity, position.EntryPrice, position.Leverage);
        return Math.Max(0m, position.IsolatedMargin + Math.Min(0m, position.UnrealizedProfit) - kept);
    }
}
