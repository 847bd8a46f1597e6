namespace Backtests.Tuning.MonteCarlo;

/// <summary>What the paths say.</summary>
/// <param name="Settings">How they were drawn.</param>
/// <param name="BarMinutes">Minutes of the bars that were drawn.</param>
/// <param name="DataBars">Bars of the data.</param>
/// <param name="PathBars">Bars of a path.</param>
/// <param name="MeanBlock">Mean block length in bars.</param>
/// <param name="InitialCash">Equity at the start.</param>
/// <param name="Cells">A distribution a cell, in the grid's order.</param>
/// <param name="Findings">By stop-loss and margin mode, in the grid's order.</param>
public sealed record MonteCarloResult(
    MonteCarloSettings Settings, int BarMinutes, int DataBars, int PathBars, double MeanBlock, decimal InitialCash,
    IReadOnlyList<CellDistribution> Cells, IReadOnlyList<LeverageFinding> Findings);
