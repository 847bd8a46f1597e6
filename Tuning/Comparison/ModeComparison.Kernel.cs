using System.Globalization;
using Backtests.Engine;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Metrics;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Comparison;

public static partial class ModeComparison
{
    /// <summary>
    /// Runs every cell, by search where that gives what the engine gives: the corners of the grid are run on the engine, and the rest is
    /// searched when the
    /// search repeats all of them (end equity, fees, funding, liquidations and what they took, within 1e-9 of the cash at the start).
    /// </summary>
    /// <param name="common">What all runs share. Its results folder, log and progress are not used.</param>
    /// <param name="grid">What differs.</param>
    /// <param name="threads">How many runs at a time; 0 for one a processor.</param>
    /// <param name="progress">Told the fraction that is done, and the same in runs; from several threads, one at a time.</param>
    /// <exception cref="OperationCanceledException">The options' cancellation was asked for.</exception>
    public static ComparisonResult Compare(
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

        var corners = Corners(grid);
        KernelCase? found = null;
        var signals = new IReadOnlyList<TradeSignal>[corners.Length];
        var times = new DateTime[corners.Length][];
        var reasons = new string[corners.Length];
        Array.Fill(reasons, "");
        Parallel.For(0, corners.Length, parallel, n =>
        {
            var (index, cell) = (corners[n], grid.Cells[corners[n]]);
            var options = common with { Parameters = cell.Parameters(common.Parameters) };
            rows[index] = RunCell(common, cell, fraction => told.Report(index, fraction), result =>
            {
                // The prices of one are the prices of all; of the others only the signals are compared.
                times[n] = KernelCase.SampleTimes(result);
                if (KernelCase.TryReadSignals(result, out signals[n], out reasons[n]) && n == 0)
                    KernelCase.TryRead(result, options, signals[n], out found, out reasons[n]);
            });
            told.Report(index, 1);
        });
        var (kernel, reason) = Judge(grid, rows, corners, found, signals, times, reasons);

        var rest = Enumerable.Range(0, rows.Length).Except(corners).ToArray();
        var bySearch = 0;
        var tables = kernel is null ? null : new ExitTables(kernel.Contract, [.. grid.Cells.Select(kernel.LaneOf)], parallel.MaxDegreeOfParallelism);
        Parallel.For(0, rest.Length, parallel, () => kernel is null ? null : new KernelRun(kernel, tables!), (n, _, runner) =>
        {
            var (index, cell) = (rest[n], grid.Cells[rest[n]]);
            var searched = runner?.Run(cell);
            if (searched is not null) Interlocked.Increment(ref bySearch);
            rows[index] = searched is null
                ? RunCell(common, cell, fraction => told.Report(index, fraction))
                : new ComparisonRow(cell, searched, null, ComparisonPath.Kernel);
            told.Report(index, 1);
            return runner;
        }, _ => { });
        return new ComparisonResult(rows, PathTaken(rows.Length, corners.Length, bySearch, reason), kernel, reason);
    }

    // The lowest and the highest leverage, with the first and the last stop, in the first and the last mode: four runs that differ in
    // everything.
    private static int[] Corners(ComparisonGrid grid)
    {
        var (low, high) = (grid.Leverages.Min(), grid.Leverages.Max());
        var (first, last) = (grid.StopLossPercents[0], grid.StopLossPercents[^1]);
        ComparisonCell[] corners =
        [
            new(low, first, grid.Modes[0]), new(high, last, grid.Modes[^1]), new(high, first, grid.Modes[0]), new(high, first, grid.Modes[^1]),
        ];
        return [.. corners.Select(corner => Index(grid.Cells, corner)).Distinct()];
    }

    private static int Index(IReadOnlyList<ComparisonCell> cells, ComparisonCell cell)
    {
        for (var n = 0; n < cells.Count; n++)
            if (cells[n] == cell) return n;
        throw new ArgumentException($"{cell} is not in the grid", nameof(cell));
    }

    private static (KernelCase? Kernel, string Reason) Judge(
        ComparisonGrid grid, ComparisonRow[] rows, int[] corners, KernelCase? found, IReadOnlyList<TradeSignal>[] signals,
        DateTime[][] times, string[] reasons)
    {
        if (Array.Exists(corners, index => rows[index].Failure is not null)) return (null, "a run failed");
        if (Array.Find(reasons, reason => reason.Length > 0) is { } reason) return (null, reason);
        var kernel = found!;
        kernel.Use(signals.MaxBy(each => each.Count)!, times.MaxBy(each => each.Length)!);
        var tables = new ExitTables(kernel.Contract, [.. corners.Select(index => kernel.LaneOf(grid.Cells[index]))], 1);
        var runner = new KernelRun(kernel, tables);
        for (var n = 0; n < corners.Length; n++)
        {
            var cell = grid.Cells[corners[n]];
            // A run that lost everything ended there, and so did its signals.
            var known = rows[corners[n]].Metrics!.EndEquity > 0m ? kernel.Signals.Count : signals[n].Count;
            if (!signals[n].SequenceEqual(kernel.Signals.Take(known))) return (null, $"the signals of {cell} are others: they depend on the account");
            // What the search does not know is run on the engine anyhow.
            if (runner.Run(cell) is { } searched && !KernelRun.IsSame(rows[corners[n]].Metrics!, searched))
            {
                return (null, string.Create(CultureInfo.InvariantCulture,
                    $"of {cell} the engine ends with {rows[corners[n]].Metrics!.EndEquity:0.########}, the search with {searched.EndEquity:0.########}"));
            }
        }
        return (kernel, "");
    }

    private static string PathTaken(int all, int checkedRuns, int bySearch, string reason)
    {
        if (reason.Length > 0) return $"All {all} runs are whole runs of the engine: {reason}.";
        var onEngine = all - bySearch;
        var line = $"{bySearch} of {all} runs are searched by the sweep kernel, which repeats {checkedRuns} runs of the engine to 1e-9";
        return onEngine > checkedRuns
            ? $"{line}; {onEngine - checkedRuns} more are the engine's, where a position was reduced by the venue and held on."
            : line + ".";
    }
}
