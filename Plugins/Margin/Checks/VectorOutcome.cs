namespace Backtests.Margin.Checks;

/// <summary>What came of recomputing one recorded example.</summary>
public enum VectorOutcome
{
    /// <summary>All expected values were reproduced within the example's own tolerance.</summary>
    Passed,

    /// <summary>A value was not reproduced.</summary>
    Failed,

    /// <summary>Nothing here computes this kind for this venue yet. It counts as neither passed nor failed.</summary>
    NotSupported,
}
