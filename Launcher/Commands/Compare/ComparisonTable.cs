using Backtests.Launcher.Output;
using Backtests.Margin;
using Backtests.Tuning.Comparison;
using Backtests.Tuning.Metrics;

namespace Backtests.Launcher.Commands.Compare;

/// <summary>Shows a comparison: a row a leverage and stop-loss, the margin modes side by side under every number.</summary>
internal static class ComparisonTable
{
    private static readonly (string Heading, Func<RunMetrics, string> Text)[] Numbers =
    [
        ("End equity", run => Show.Money(run.EndEquity)),
        ("Growth/yr", run => run.GrowthRate is { } rate ? Rate(rate) : "-∞"),
        ("Drawdown", run => Show.Percent(run.MaxDrawdown, 1)),
        ("Liq.", run => Show.Count(run.Liquidations)),
        ("Liq. loss", run => Show.Percent(run.LiquidationShare, 1)),
        ("Ratio", run => run.WorstMarginRatio is { } ratio ? Ratio(ratio) : Show.None),
        ("Nearest", run => Show.Percent(run.ClosestDistance)),
        ("Exposed", run => Show.Percent((decimal)run.Exposure, 0)),
        ("Fees", run => Show.Money(run.TradingFees)),
        ("Fund paid", run => run.FundPaid is { } paid ? Show.Money(paid) : Show.None),
    ];

    /// <param name="terminal">Where to.</param>
    /// <param name="result">The comparison.</param>
    /// <param name="grid">What was compared.</param>
    /// <param name="withVerdicts">Whether a sentence a row says which mode ended higher.</param>
    public static void Print(Terminal terminal, ComparisonResult result, ComparisonGrid grid, bool withVerdicts = true)
    {
        var pairs = Pairs(result.Rows);
        var tables = new PackedTables();
        tables.Key("Lev.", pairs.Select(pair => Show.Leverage(pair[0].Cell.Leverage)), isNumber: true);
        tables.Key("Stop", pairs.Select(pair => ComparisonReport.StopLoss(pair[0].Cell.StopLossPercent)), isNumber: true);
        foreach (var (heading, text) in Numbers)
        {
            (string, string[])[] columns =
            [
                .. grid.Modes.Select((mode, n) => (
                    Short(mode), pairs.Select(pair => pair[n].Metrics is { } run ? text(run) : heading == Numbers[0].Heading ? "failed" : "").ToArray())),
            ];
            tables.Columns(heading, columns, heading == Numbers[0].Heading ? (column, row) => IsBetter(pairs[row], column) : null);
        }
        tables.Write(terminal);
        terminal.WriteLine();
        if (withVerdicts && grid.Modes.Count > 1)
        {
            foreach (var pair in pairs)
                if (Verdict(pair) is { } verdict) terminal.WriteParagraph(verdict);
            terminal.WriteLine();
        }
        PrintNotes(terminal, result);
    }

    private static ComparisonRow[][] Pairs(IReadOnlyList<ComparisonRow> rows) =>
        [.. rows.GroupBy(row => (row.Cell.Leverage, row.Cell.StopLossPercent)).Select(group => group.ToArray())];

    private static string? Verdict(ComparisonRow[] pair)
    {
        if (pair is not [{ Metrics: { } first }, { Metrics: { } second }]) return null;
        var what = ComparisonReport.Named(pair[0].Cell.Leverage, pair[0].Cell.StopLossPercent);
        if (first.EndEquity == second.EndEquity) return $"{what}: both end with {Show.Money(first.EndEquity)} on this history.";
        var (better, worse) = first.EndEquity > second.EndEquity ? (pair[0], pair[1]) : (pair[1], pair[0]);
        return $"{what}: {Show.Lower(better.Cell.Mode)} ends higher on this history, {Show.Money(better.Metrics!.EndEquity)} against "
            + $"{Show.Money(worse.Metrics!.EndEquity)}.";
    }

    private static void PrintNotes(Terminal terminal, ComparisonResult result)
    {
        foreach (var row in result.Rows)
            if (row.Metrics?.EndedEarly is { } end)
                terminal.WriteParagraph($"{row.Cell} ended {Show.Time(end)}: nothing was left by the last price, or it quit.");
        if (result.Rows.Any(row => row.Cell.StopLossPercent is null))
            terminal.WriteParagraph("Stop none: stop-loss-percent is not set; the strategy's own stop, if it has one, holds.");
        terminal.WriteParagraph("Growth/yr: continuously compounded. Liq.: liquidations; Liq. loss: what they took, of the equity at the start. Ratio: highest "
            + "margin ratio, 1 liquidates. Nearest: distance of the mark from the liquidation price then, of the mark. Exposed: part of the time with a "
            + "position. Fund paid: losses beyond the margin, which the insurance fund bore.");
        terminal.WriteParagraph(result.PathTaken);
        foreach (var row in result.Rows)
            if (row.Failure is { } failure) terminal.Error.WriteLine($"{row.Cell}: {failure.GetType().Name}: {UserErrors.LineOf(failure)}");
    }

    private static bool IsBetter(ComparisonRow[] pair, int column) =>
        pair.Length == 2 && pair[column].Metrics?.EndEquity > pair[1 - column].Metrics?.EndEquity;

    internal static string Short(MarginMode mode) => mode == MarginMode.Isolated ? "isolated" : "cross";

    // A few days of a leveraged fall are thousands of percent a year.
    internal static string Rate(double rate) => Show.Percent((decimal)Math.Clamp(rate, -1e6, 1e6), Math.Abs(rate) < 10d ? 1 : 0);

    // A balance that was used up has no ratio worth printing.
    private static string Ratio(decimal ratio) => ratio < 100m ? Show.Ratio(ratio) : ">100";
}
