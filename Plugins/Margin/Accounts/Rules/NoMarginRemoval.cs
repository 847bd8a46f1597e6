namespace Backtests.Margin.Accounts;

/// <summary>No margin can be taken out of an open position (Hyperliquid's isolated-only markets).</summary>
public sealed class NoMarginRemoval : IMarginRemovalRule
{
    /// <inheritdoc/>
    public string Name => "none";

    /// <inheritdoc/>
    public decimal Most(MarginAccount account, MarginPosition position) => 0m;
}
