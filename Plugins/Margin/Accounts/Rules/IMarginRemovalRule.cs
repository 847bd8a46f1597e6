namespace Backtests.Margin.Accounts;

/// <summary>How much margin may be taken out of an open isolated position. Stateless; one instance serves all accounts.</summary>
public interface IMarginRemovalRule
{
    /// <summary>The name venue files call it by.</summary>
    string Name { get; }

    /// <summary>The most that may be taken out, in the settlement currency; 0 or more.</summary>
    decimal Most(MarginAccount account, MarginPosition position);
}
