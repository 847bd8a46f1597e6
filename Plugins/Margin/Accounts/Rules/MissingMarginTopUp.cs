namespace Backtests.Margin.Accounts;

/// <summary>Just what is missing to the maintenance margin, and the smallest amount more.</summary>
public sealed class MissingMarginTopUp : ITopUpRule
{
    /// <inheritdoc/>
    public string Name => "to-maintenance";

    /// <inheritdoc/>
    public decimal Amount(MarginAccount account, MarginPosition position)
    {
        var state = account.State(position.Scope);
        return state.MaintenanceMargin - state.Equity + TopUps.Smallest;
    }
}
