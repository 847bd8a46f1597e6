namespace Backtests.Margin.Accounts;

/// <summary>
/// As much again as the initial margin of the position, each time it would be liquidated, until its margin is its whole value: leverage 1
/// (Bybit, auto margin replenishment).
/// </summary>
public sealed class InitialMarginTopUp : ITopUpRule
{
    /// <inheritdoc/>
    public string Name => "initial-margin";

    /// <inheritdoc/>
    public decimal Amount(MarginAccount account, MarginPosition position)
    {
        var initial = InitialMargin.Of(position.EntryValue, position.Leverage);
        return Math.Min(initial, position.EntryValue - position.IsolatedMargin);
    }
}
