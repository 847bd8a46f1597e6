namespace Backtests.Margin.Liquidation;

/// <summary>Which resting orders a liquidation cancels.</summary>
public enum OrderCancellation
{
    /// <summary>None.</summary>
    None,

    /// <summary>
    /// Spot orders that lower the collateral's value or borrow; a derivatives account has none (Bybit unified account, cross).
    /// </summary>
    Spot,

    /// <summary>Orders that would make a position of the scope larger (Kraken: already when equity is below the initial margin).</summary>
    RiskIncreasing,

    /// <summary>All orders on the contracts of the scope.</summary>
    All,
}
