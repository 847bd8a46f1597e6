namespace Backtests.Margin.Checks;

/// <summary>The results of a file, in its order.</summary>
public sealed record VectorReport(IReadOnlyList<VectorResult> Results)
{
    /// <summary>How many were reproduced.</summary>
    public int Passed => Count(VectorOutcome.Passed);

    /// <summary>How many were not.</summary>
    public int Failed => Count(VectorOutcome.Failed);

    private int Count(VectorOutcome outcome) => Results.Count(result => result.Outcome == outcome);
}
