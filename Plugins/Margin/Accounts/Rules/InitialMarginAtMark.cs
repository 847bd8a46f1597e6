namespace Backtests.Margin.Accounts;

/// <summary>
/// What is left, profit and loss included, must cover the initial margin at the mark (Binance), and a least share of the notional where the
/// venue asks for one (Hyperliquid: "transfer margin" of max(initial margin, 10 % of notional)).
/// </summary>
/// <param name="leastShare">Fraction of the notional at the mark that must stay at least; 0 for none (setting <c>least_share</c>).</param>
/// <param name="takesProfit">
/// Whether unrealised profit may be taken out too (Hyperliquid), else no more than the margin that was put in (Binance); setting
/// <c>takes_profit</c>.
/// </param>
public sealed class InitialMarginAtMark(decimal leastShare = 0m, bool takesProfit = false) : IMarginRemovalRule
{
    /// <inheritdoc/>
    public string Name => "initial-margin-at-mark";

    /// <inheritdoc/>
    /// <remarks>
    /// Example: long 1 from 100 with 20x and a margin of 30, mark 140: initial margin 7, a tenth of the notional 14. Binance:
    /// min(30, 30 + 40 - 7) = 30. Hyperliquid: 30 + 40 - 14 = 56.
    /// </remarks>
    public decimal Most(MarginAccount account, MarginPosition position)
    {
        var needed = Math.Max(account.InitialMargin(position), leastShare * position.Notional);
        return takesProfit
            ? Math.Max(0m, position.IsolatedMargin + position.UnrealizedProfit - needed)
            : IsolatedMarginTransfer.MaxRemovable(position.IsolatedMargin, position.UnrealizedProfit, needed);
    }
}
