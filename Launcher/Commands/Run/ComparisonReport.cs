using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Margin;
using Backtests.Tuning.Comparison;
using Backtests.Tuning.Metrics;
using Spectre.Console;

namespace Backtests.Launcher.Commands.Run;

/// <summary>Runs a comparison and shows it as one table.</summary>
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
    public static IReadOnlyList<ComparisonRow> Run(RunConfig config, ComparisonGrid grid, int threads, Terminal terminal)
    {
        var options = RunOptions.ForEngine(config, terminal);
        IReadOnlyList<ComparisonRow> rows;
        using (var bar = new ProgressBar(terminal, "compare", "runs")) rows = ModeComparison.Run(options, grid, threads, bar.Report);
        foreach (var row in rows)
            if (UserErrors.Find(row.Failure) is { } error) throw new UserErrorException($"{row.Cell}: {UserErrors.LineOf(error)}");
        return rows;
    }

    /// <summary>Runs, prints the table, and gives the exit code.</summary>
    public static int RunAndPrint(RunConfig config, ComparisonGrid grid, int threads, Terminal terminal)
    {
        var rows = Run(config, grid, threads, terminal);
        Print(terminal, rows);
        return ExitCodeOf(rows);
    }

    public static int ExitCodeOf(IReadOnlyList<ComparisonRow> rows) =>
        rows.Any(row => row.Failure is not null) ? ExitCode.Failed : ExitCode.Success;

    public static object Document(ComparisonRow row) => new
    {
        row.Cell.Mode,
        row.Cell.Leverage,
        row.Cell.StopLossPercent,
        row.Metrics,
        Failure = row.Failure is { } failure ? UserErrors.LineOf(failure) : null,
    };

    /// <summary>One row a run; the highest end equity in bold, the lowest dimmed.</summary>
    public static void Print(Terminal terminal, IReadOnlyList<ComparisonRow> rows)
    {
        var metrics = rows.Select(row => row.Metrics).OfType<RunMetrics>().ToArray();
        decimal? best = metrics.Length > 1 ? metrics.Max(run => run.EndEquity) : null;
        decimal? worst = metrics.Length > 1 ? metrics.Min(run => run.EndEquity) : null;
        var table = Tables.Dense(
            ">Lev.", ">Stop", "Margin", ">End equity", ">Profit", ">Drawdown", ">Liq.", ">Liq. loss", ">Ratio", ">Fees", ">Fund");
        foreach (var row in rows)
        {
            string[] cell = [Show.Leverage(row.Cell.Leverage), StopLoss(row.Cell), row.Cell.Mode.ToString().ToLowerInvariant()];
            if (row.Metrics is not { } run) table.Row([.. cell, "failed"]);
            else if (best == worst) table.Row([.. cell, .. Cells(run)]);
            else if (run.EndEquity == best) table.Row(new Style(decoration: Decoration.Bold), [.. cell, .. Cells(run)]);
            else if (run.EndEquity == worst) table.Row(new Style(decoration: Decoration.Dim), [.. cell, .. Cells(run)]);
            else table.Row([.. cell, .. Cells(run)]);
        }
        terminal.Write(table);
        terminal.WriteLine();
        if (best != worst)
        {
            terminal.WriteLine($"best   {Named(rows, best)}");
            terminal.WriteLine($"worst  {Named(rows, worst)}");
            terminal.WriteLine();
        }
        foreach (var row in rows)
            if (row.Metrics?.EndedEarly is { } end)
                terminal.WriteLine($"{row.Cell} ended {Show.Time(end)}: nothing was left by the last price, or it quit.");
        if (rows.Any(row => row.Cell.StopLossPercent is null))
            terminal.WriteLine("Stop none: stop-loss-percent is not set; the strategy's own stop, if it has one, holds.");
        terminal.WriteLine("Liq.: liquidations; Liq. loss: what they took from the wallet.");
        terminal.WriteLine("Ratio: highest margin ratio, 1 liquidates.");
        terminal.WriteLine("Fund: losses beyond the margin, which the insurance fund paid.");
        foreach (var row in rows)
            if (row.Failure is { } failure) terminal.Error.WriteLine($"{row.Cell}: {failure.GetType().Name}: {UserErrors.LineOf(failure)}");
    }

    private static string Named(IReadOnlyList<ComparisonRow> rows, decimal? endEquity)
    {
        var cells = rows.Where(row => row.Metrics?.EndEquity == endEquity).Select(row => row.Cell.ToString()).ToArray();
        return cells.Length == 1 ? cells[0] : $"{cells[0]} and {cells.Length - 1} more alike";
    }

    private static string StopLoss(ComparisonCell cell) => cell.StopLossPercent is { } percent ? Show.Amount(percent) + "%" : "none";

    private static string[] Cells(RunMetrics run) =>
    [
        Show.Money(run.EndEquity), Show.Percent(run.NetProfit), Show.Percent(run.MaxDrawdown), Show.Count(run.Liquidations),
        Show.Money(run.LiquidationLoss), run.WorstMarginRatio is { } ratio ? Ratio(ratio)
            : Show.None, Show.Money(run.TradingFees), Show.Money(run.FundPaid),
    ];

    // A balance that was used up has no ratio worth printing.
    private static string Ratio(decimal ratio) => ratio < 100m ? Show.Ratio(ratio) : ">100";
}
