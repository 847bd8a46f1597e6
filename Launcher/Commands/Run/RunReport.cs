using Backtests.Engine;
using Backtests.Launcher.Output;
using Backtests.Plugins;
using Backtests.Tuning.Metrics;

namespace Backtests.Launcher.Commands.Run;

/// <summary>What the user sees of a run: Lean's statistics, then the liquidation section.</summary>
internal static class RunReport
{
    public static void Print(Terminal terminal, BacktestResult result, IReadOnlyList<string> files)
    {
        terminal.WriteLine($"{result.AlgorithmName}, {Show.Day(result.StartDate)} to {Show.Day(result.EndDate)} UTC, "
            + $"{Show.Count(result.DataPoints)} data points, {Show.Count(result.Orders.Count)} orders");
        if (RunMetrics.EarlyEndOf(result) is { } end)
            terminal.WriteLine($"It ended early, at {Show.Time(end)}: the portfolio's value had fallen to zero, or the algorithm quit.");
        var view = VenueSession.Of(result.Algorithm) is { } session ? LiquidationView.Of(session) : null;
        PrintOutcome(terminal, result.Statistics, view, result.StartDate, files);
    }

    /// <summary>Statistics, liquidations (null: none are simulated) and the names of the files, whatever the run was made on.</summary>
    public static void PrintOutcome(Terminal terminal, IReadOnlyDictionary<string, string> statistics, LiquidationView? liquidations,
        DateTime start, IReadOnlyList<string> files)
    {
        PrintStatistics(terminal, statistics);
        terminal.WriteLine();
        if (liquidations is not null) LiquidationSection.Print(terminal, liquidations, start);
        else terminal.WriteLine("Liquidations: none are simulated; the algorithm doesn't call UseVenue");
        if (files.Count == 0) return;
        terminal.WriteLine();
        terminal.WriteLine($"results in {Path.GetDirectoryName(files[0])}:");
        foreach (var file in files) terminal.WriteLine($"  {Path.GetFileName(file)}");
    }

    // Two columns of names and values, so that all of them fit on a screen.
    private static void PrintStatistics(Terminal terminal, IReadOnlyDictionary<string, string> statistics)
    {
        var all = statistics.ToArray();
        var half = (all.Length + 1) / 2;
        var table = Tables.New("Statistic", ">Value", "Statistic", ">Value");
        for (var row = 0; row < half; row++)
        {
            var (left, right) = (all[row], half + row < all.Length ? all[half + row] : default);
            table.Row(left.Key, left.Value, right.Key ?? "", right.Value ?? "");
        }
        terminal.Write(table);
    }
}
