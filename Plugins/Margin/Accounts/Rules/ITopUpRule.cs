namespace Backtests.Margin.Accounts;

/// <summary>
/// How much is added to an isolated position that would be liquidated otherwise, where the trader has switched that on. Stateless.
/// </summary>
public interface ITopUpRule
{
    /// <summary>The name venue files call it by.</summary>
    string Name { get; }

    /// <summary>
    /// What the venue would add in one go, in the settlement currency, before it is cut to what is available; 0 or less: nothing more.
    /// </summary>
    decimal Amount(MarginAccount account, MarginPosition position);
}
