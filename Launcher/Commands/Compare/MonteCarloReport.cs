using System.Globalization;
using Backtests.Launcher.Output;
using Backtests.Margin;
using Backtests.Tuning.MonteCarlo;

namespace Backtests.Launcher.Commands.Compare;

/// <summary>Shows what the paths say.</summary>
internal static class MonteCarloReport
{
    public static void Print(Terminal terminal, MonteCarloResult result)
    {
        terminal.WriteLine();
        terminal.WriteParagraph(HowDrawn(result));
        PrintCells(terminal, result);
        PrintFindings(terminal, result);
        terminal.WriteLine();
        foreach (var cell in result.Cells)
            if (cell.Cell.Mode == MarginMode.Isolated && cell.Better is not null) terminal.WriteParagraph(Verdict(result, cell));
    }

    public static object Document(MonteCarloResult result) => new
    {
        result.Settings.Paths,
        result.Settings.Seed,
        result.BarMinutes,
        result.DataBars,
        result.PathBars,
        result.MeanBlock,
        result.Settings.RuinLevel,
        result.Settings.LiquidationLimit,
        result.Settings.Confidence,
        result.InitialCash,
        Cells = result.Cells.Select(cell => new
        {
            cell.Cell.Mode,
            cell.Cell.Leverage,
            cell.Cell.StopLossPercent,
            cell.EndEquity,
            cell.Drawdown,
            cell.Liquidations,
            cell.MeanLiquidations,
            cell.MeanLost,
            cell.GrowthRate,
            cell.LiquidationProbability,
            cell.LiquidationError,
            cell.RuinProbability,
            BetterThanOtherMode = cell.Better,
            LikeOtherMode = cell.Alike,
        }),
        Leverages = result.Findings.Select(finding => new
        {
            finding.StopLossPercent,
            finding.Mode,
            GrowthOptimal = Document(finding.GrowthOptimal),
            GrowthOptimalText = Optimum(finding, finding.GrowthOptimal.Value),
            AtLiquidationLimit = Document(finding.AtLiquidationLimit),
            AtLiquidationLimitText = Crossing(finding, finding.AtLiquidationLimit.Value),
        }),
        Verdicts = result.Cells.Where(cell => cell.Cell.Mode == MarginMode.Isolated && cell.Better is not null).Select(cell => Verdict(result, cell)),
    };

    // What lies beyond the grid has no number.
    private static object Document(LeverageEstimate estimate) => new
    {
        Value = Finite(estimate.Value), From = Finite(estimate.From), To = Finite(estimate.To),
    };

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private static string HowDrawn(MonteCarloResult result)
    {
        var bars = result.BarMinutes == 60
            ? "hours (of a held position without a stop only extremes decide, which an hour keeps)"
            : "minutes (orders, signals and reductions go by the minute)";
        return string.Create(CultureInfo.InvariantCulture,
            $"{result.Settings.Paths:#,0} paths of {result.PathBars * (double)result.BarMinutes / 1440:0.#} days, seed {result.Settings.Seed}: {bars} drawn in ")
            + string.Create(CultureInfo.InvariantCulture,
                $"blocks (mean length {result.MeanBlock:0.#}, as long as the data depend on their past); the venue's rules are those of the last day.");
    }

    private static void PrintCells(Terminal terminal, MonteCarloResult result)
    {
        var cells = result.Cells;
        var tables = new PackedTables();
        tables.Key("Lev.", cells.Select(cell => Show.Leverage(cell.Cell.Leverage)), isNumber: true);
        tables.Key("Stop", cells.Select(cell => ComparisonReport.StopLoss(cell.Cell.StopLossPercent)), isNumber: true);
        tables.Key("Margin", cells.Select(cell => ComparisonTable.Short(cell.Cell.Mode)));
        Five("End equity", cell => cell.EndEquity, value => Show.Count((long)Math.Round(Math.Min(value, 1e15))));
        Five("Drawdown", cell => cell.Drawdown, value => Show.Percent((decimal)value, 0));
        Five("Liquidations", cell => cell.Liquidations, value => value.ToString("0.#", CultureInfo.InvariantCulture));
        One("Growth", "a year", cell => ComparisonTable.Rate(cell.GrowthRate));
        One("Liq.", "prob.", cell => Probability(cell.LiquidationProbability));
        One("Liq.", "loss", cell => Show.Percent((decimal)cell.MeanLost, 1));
        One("Ruin", "prob.", cell => Probability(cell.RuinProbability));
        One("Beats", "other", cell => cell.Better is { } better ? Probability(better) : Show.None);
        tables.Write(terminal);

        void Five(string heading, Func<CellDistribution, Percentiles> of, Func<double, string> text)
        {
            tables.Columns(heading,
            [
                Column("5%", each => each.P5), Column("25%", each => each.P25), Column("50%", each => each.P50), Column("75%", each => each.P75),
                Column("95%", each => each.P95),
            ]);

            (string, string[]) Column(string name, Func<Percentiles, double> value) => (name, [.. cells.Select(cell => text(value(of(cell))))]);
        }

        void One(string heading, string name, Func<CellDistribution, string> text) => tables.Columns(heading, [(name, [.. cells.Select(text)])]);
    }

    private static void PrintFindings(Terminal terminal, MonteCarloResult result)
    {
        var tables = new PackedTables();
        tables.Key("Stop", result.Findings.Select(finding => ComparisonReport.StopLoss(finding.StopLossPercent)), isNumber: true);
        tables.Key("Margin", result.Findings.Select(finding => ComparisonTable.Short(finding.Mode)));
        var (growth, limit) = (result.Findings.Select(each => each.GrowthOptimal).ToArray(), result.Findings.Select(each => each.AtLiquidationLimit).ToArray());
        var confidence = Show.Rate((decimal)result.Settings.Confidence);
        tables.Columns("Growth-optimal leverage", [("", Texts(growth, each => each.Value, Optimum)), (confidence + " interval", Interval(growth, Optimum))]);
        tables.Columns($"Liquidation {Show.Rate((decimal)result.Settings.LiquidationLimit)} at",
            [("", Texts(limit, each => each.Value, Crossing)), (confidence + " interval", Interval(limit, Crossing))]);
        tables.Write(terminal);

        string[] Texts(LeverageEstimate[] estimates, Func<LeverageEstimate, double> value, Func<LeverageFinding, double, string> text) =>
            [.. estimates.Select((estimate, n) => text(result.Findings[n], value(estimate)))];

        string[] Interval(LeverageEstimate[] estimates, Func<LeverageFinding, double, string> text) =>
            [.. estimates.Select((each, n) => $"{text(result.Findings[n], each.From)} to {text(result.Findings[n], each.To)}")];
    }

    private static string Verdict(MonteCarloResult result, CellDistribution isolated)
    {
        var cross = result.Cells.First(cell => cell.Cell == isolated.Cell with { Mode = MarginMode.Cross });
        var (first, second) = (isolated.Better!.Value, cross.Better!.Value);
        var what = ComparisonReport.Named(isolated.Cell.Leverage, isolated.Cell.StopLossPercent);
        var alike = isolated.Alike!.Value;
        var ends = alike >= 1d ? "both margin modes end alike on every path"
            : first == second ? $"neither margin mode does better: each ends higher on {Probability(first)} of the paths"
            : first > second ? $"isolated does better: it ends higher on {Probability(first)} of the paths, cross on {Probability(second)}"
            : $"cross does better: it ends higher on {Probability(second)} of the paths, isolated on {Probability(first)}";
        var same = alike is > 0d and < 1d ? $", and {Probability(alike)} end alike" : "";
        return $"{what}: {ends}{same}; {Liquidated(isolated, cross)}.";
    }

    private static string Liquidated(CellDistribution isolated, CellDistribution cross)
    {
        var (first, second) = (isolated.LiquidationProbability, cross.LiquidationProbability);
        if (first == second)
            return first == 0d ? "neither is ever liquidated" : $"both are liquidated at least once on {Probability(first)}";
        return $"isolated is liquidated at least once on {Probability(first)}, cross on {Probability(second)}";
    }

    private static string Optimum(LeverageFinding finding, double leverage) =>
        leverage <= 0d ? "none" : leverage >= (double)finding.Highest ? Show.Leverage(finding.Highest) + " or more" : Leverage(leverage);

    private static string Crossing(LeverageFinding finding, double leverage) =>
        double.IsNegativeInfinity(leverage) ? "below " + Show.Leverage(finding.Lowest)
        : double.IsPositiveInfinity(leverage) ? "above " + Show.Leverage(finding.Highest)
        : Leverage(leverage);

    private static string Leverage(double leverage) => leverage.ToString("0.0", CultureInfo.InvariantCulture) + "x";

    private static string Probability(double value) => Show.Percent((decimal)value, 1);
}
