using Backtests.Engine;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Plugins;
using QuantConnect.Algorithm;

namespace Backtests.Launcher.Commands.Run;

/// <summary>One run with its result files.</summary>
internal static class Backtest
{
    /// <summary>Runs, and writes the result files. A user's error leaves none; an algorithm that failed leaves what it got.</summary>
    /// <exception cref="RunFailedException">The algorithm failed.</exception>
    public static (BacktestResult Result, IReadOnlyList<string> Files) Run(RunConfig config, Terminal terminal)
    {
        var options = RunOptions.ForEngine(config, terminal);
        using var results = new StagedResults(config.ResultsFolder);
        BacktestResult result;
        using (var bar = new ProgressBar(terminal, "run", "days")) result = Run(options with { ResultsFolder = results.Folder }, bar);
        terminal.Cancellation.ThrowIfCancellationRequested();
        if (UserErrors.Find(result.RuntimeError) is { } error) throw new UserErrorException(UserErrors.LineOf(error));
        WriteLiquidations(result, results.Folder);
        var files = results.Commit();
        if (result.RuntimeError is { } failure) throw new RunFailedException(result.AlgorithmName, failure);
        return (result, files);
    }

    private static BacktestResult Run(BacktestOptions options, ProgressBar bar)
    {
        QCAlgorithm? algorithm = null;
        return BacktestEngine.Run(options with
        {
            Factory = () => algorithm = options.Factory!(),
            Progress = fraction =>
                bar.Report(fraction, algorithm is null ? 0 : fraction * (algorithm.EndDate - algorithm.StartDate).TotalDays),
        });
    }

    // The session writes its report with each liquidation; what came after the last one is added here.
    private static void WriteLiquidations(BacktestResult result, string folder)
    {
        if (VenueSession.Of(result.Algorithm) is { } session)
            File.WriteAllText(Path.Combine(folder, $"{result.AlgorithmName}-liquidations.json"), LiquidationReport.ToJson(session));
    }
}
