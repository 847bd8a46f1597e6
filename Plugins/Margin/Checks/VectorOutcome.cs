namespace Backtests.Margin.Checks;

/// <summary>What came of recomputing one recorded example.</summary>
public enum VectorOutcome
{
    /// <summary>All expected values were reproduced within the example's own tolerance.</summary>
    Passed,

    /// <summary>A value was not reproduced, or nothing here computes it; the reason says which.</summary>
    Failed,
}
