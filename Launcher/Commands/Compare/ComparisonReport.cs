using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Margin;
using Backtests.Tuning.Comparison;

namespace Backtests.Launcher.Commands.Compare;

/// <summary>Runs a comparison and shows it.</summary>
internal static class ComparisonReport
{
    private static readonly decimal[] DefaultLeverages = [5m, 10m, 25m];
    private static readonly decimal?[] DefaultStopLosses = [null, 2m];
    private static readonly MarginMode[] DefaultModes = [MarginMode.Isolated, MarginMode.Cross];

    /// <summary>The grid, with defaults for what is not given: twelve runs.</summary>
    public static ComparisonGrid Grid(decimal[]? leverages = null, decimal?[]? stopLosses = null, MarginMode[]? modes = null) => new(
        leverages is { Length: > 0 } ? leverages : DefaultLeverages,
        stopLosses is { Length: > 0 } ? stopLosses : DefaultStopLosses,
        modes is { Length: > 0 } ? modes : DefaultModes);

    /// <exception cref="UserErrorException">A run failed for something that the user gave.</exception>
    public static ComparisonResult Run(RunConfig config, ComparisonGrid grid, int threads, Terminal terminal)
    {
        var options = RunOptions.ForEngine(config, terminal);
        ComparisonResult result;
        using (var bar = new ProgressBar(terminal, "compare", "runs")) result = ModeComparison.Compare(options, grid, threads, bar.Report);
        foreach (var row in result.Rows)
            if (UserErrors.Find(row.Failure) is { } error) throw new UserErrorException($"{row.Cell}: {UserErrors.LineOf(error)}");
        return result;
    }

    /// <summary>Runs, prints the table, and gives the exit code.</summary>
    public static int RunAndPrint(RunConfig config, ComparisonGrid grid, int threads, Terminal terminal)
    {
        var result = Run(config, grid, threads, terminal);
        ComparisonTable.Print(terminal, result, grid);
        return ExitCodeOf(result);
    }

    public static int ExitCodeOf(ComparisonResult result) =>
        result.Rows.Any(row => row.Failure is not null) ? ExitCode.Failed : ExitCode.Success;

    public static object Document(ComparisonRow row) => new
    {
        row.Cell.Mode,
        row.Cell.Leverage,
        row.Cell.StopLossPercent,
        row.Path,
        row.Metrics,
        Failure = row.Failure is { } failure ? UserErrors.LineOf(failure) : null,
    };

    /// <summary>A leverage and a stop-loss in words, e.g. <c>10x, stop-loss 2%</c>.</summary>
    public static string Named(decimal leverage, decimal? stopLossPercent) =>
        $"{Show.Leverage(leverage)}, {(stopLossPercent is null ? "no stop-loss set" : $"stop-loss {StopLoss(stopLossPercent)}")}";

    public static string StopLoss(decimal? percent) => percent is { } given ? Show.Amount(given) + "%" : "none";
}
