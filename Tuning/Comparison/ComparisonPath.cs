namespace Backtests.Tuning.Comparison;

/// <summary>How a run of a comparison was made.</summary>
public enum ComparisonPath
{
    /// <summary>By a whole run of the event-driven engine.</summary>
    Engine,

    /// <summary>By the search of <see cref="Sweep.SweepKernel"/>, which was held against engine runs of the same comparison.</summary>
    Kernel,
}
