using Backtests.Engine;
using Backtests.Tuning.Metrics;

namespace Backtests.Tuning.Comparison;

/// <summary>
/// Runs one algorithm over a grid of leverages, stop-losses and margin modes. Each run is a backtest of its own with the parameters
/// <c>leverage</c>, <c>stop-loss-percent</c> and <c>margin-mode</c> set; nothing is written.
/// </summary>
public static partial class ModeComparison
{
    /// <summary>Runs every cell and returns the rows in the grid's order, the same whatever the number of threads.</summary>
    /// <param name="common">What all runs share. Its results folder, log and progress are not used.</param>
    /// <param name="grid">What differs.</param>
    /// <param name="threads">How many runs at a time; 0 for one a processor.</param>
    /// <param name="progress">Told the fraction that is done, and the same in runs; from several threads, one at a time.</param>
    /// <exception cref="OperationCanceledException">The options' cancellation was asked for.</exception>
    public static IReadOnlyList<ComparisonRow> Run(
        BacktestOptions common, ComparisonGrid grid, int threads = 0, Action<double, double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(common);
        ArgumentNullException.ThrowIfNull(grid);
        var rows = new ComparisonRow[grid.Cells.Count];
        var told = new ComparisonProgress(rows.Length, progress);
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount, CancellationToken = common.Cancellation,
        };
        Parallel.For(0, rows.Length, parallel, index =>
        {
            rows[index] = RunCell(common, grid.Cells[index], fraction => told.Report(index, fraction));
            told.Report(index, 1);
        });
        return rows;
    }

    private static ComparisonRow RunCell(
        BacktestOptions common, ComparisonCell cell, Action<double> progress, Action<BacktestResult>? inspect = null)
    {
        var options = common with
        {
            Parameters = cell.Parameters(common.Parameters), ResultsFolder = null, Log = null, Progress = progress,
        };
        try
        {
            var result = BacktestEngine.Run(options);
            common.Cancellation.ThrowIfCancellationRequested();
            if (result.RuntimeError is { } error) return new ComparisonRow(cell, null, error);
            var row = new ComparisonRow(cell, RunMetrics.Of(result), null);
            inspect?.Invoke(result);
            return row;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new ComparisonRow(cell, null, failure);
        }
    }
}
