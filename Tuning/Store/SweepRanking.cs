namespace Backtests.Tuning.Store;

/// <summary>By what the lanes of a store are ranked.</summary>
public enum SweepRanking
{
    /// <summary>Equity at the end, highest first.</summary>
    EndEquity,

    /// <summary>Growth rate, highest first.</summary>
    Growth,

    /// <summary>Sharpe ratio, highest first.</summary>
    Sharpe,

    /// <summary>Drawdown, smallest first; lanes without a trade last.</summary>
    Drawdown,
}
