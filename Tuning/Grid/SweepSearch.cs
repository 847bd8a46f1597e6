namespace Backtests.Tuning.Grid;

/// <summary>Which combinations of a grid are run.</summary>
public enum SweepSearch
{
    /// <summary>All of them.</summary>
    Grid,

    /// <summary>Some, drawn without repetition.</summary>
    Random,

    /// <summary>Some, spread evenly by a Sobol sequence.</summary>
    Sobol,

    /// <summary>All or some on the first part of the period, the best of them on a longer part, the best of those on the whole.</summary>
    Halving,
}
