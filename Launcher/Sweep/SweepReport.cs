using System.Globalization;
using Backtests.Launcher.Output;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Store;
using Spectre.Console;

namespace Backtests.Launcher.Sweep;

/// <summary>Shows what a sweep's file holds.</summary>
internal static class SweepReport
{
    private const int WidthOfAllColumns = 120;

    public static void PrintHeader(Terminal terminal, SweepHeader header, long lanes)
    {
        var days = header.FirstDay.Length > 0 ? $", {header.FirstDay} to {header.LastDay} UTC" : "";
        var shard = header.Shard is var (number, of) ? $" (shard {number}/{of} of {Show.Count(header.Lanes)})" : "";
        terminal.WriteLine($"{header.Algorithm}{days}, {header.Search}, {Show.Count(lanes)} lanes{shard}");
        terminal.WriteParagraph("path", $"{header.Path}: {header.Reason}", 6);
    }

    public static void PrintTop(Terminal terminal, SweepStore store, SweepRanking by, int count)
    {
        var header = store.Header();
        var varied = store.Inputs().All.Where(input => input.Kind == "axis" && (input.Value.Contains(',') || input.Value.Contains("..", StringComparison.Ordinal))).Select(input => input.Name).ToHashSet();
        var axes = SweepAxis.All.Where(axis => varied.Contains(axis.Name)).ToArray();
        var rows = store.Top(by, count);
        var hasAccounts = store.Inputs().All.Count(input => input.Kind == "account") > 1;
        var isWide = terminal.Width >= WidthOfAllColumns;
        List<string> columns = [">Lane"];
        if (hasAccounts) columns.Add("Account");
        columns.AddRange(axes.Select(axis => axis.Words.Count > 0 ? Title(axis) : ">" + Title(axis)));
        columns.AddRange([">End equity", ">Profit", ">Growth", ">Sharpe", ">Drawdown", ">Trades"]);
        if (isWide) columns.Add(">Wins");
        columns.Add(">Liq.");
        if (isWide) columns.AddRange([">Liq. loss", ">Fees", ">Funding"]);
        var table = isWide ? Tables.Dense([.. columns]) : Tables.Densest([.. columns]);
        foreach (var row in rows)
        {
            List<string> cells = [Show.Count(row.Lane)];
            if (hasAccounts) cells.Add(row.Account);
            cells.AddRange(axes.Select(axis => Value(axis, row)));
            cells.AddRange(Cells(row, header.InitialCash, isWide));
            table.AddRow(cells.Select(cell => new Text(cell)));
        }
        terminal.WriteLine();
        terminal.WriteLine($"The best {Show.Count(rows.Count)} of {Show.Count(store.Count())} lanes by {Words(by)}"
            + (header.Rungs > 1 ? ", of those that reached the whole period" : ""));
        terminal.Write(table);
    }

    public static int ExitCodeOf(Terminal terminal, SweepStore store)
    {
        var failures = store.Failures();
        if (failures == 0) return ExitCode.Success;
        var first = store.Failed();
        terminal.Error.WriteLine($"{Show.Count(failures)} of {Show.Count(store.Count())} lanes failed; the first, lane {first.Lane}: {first.Outcome.Failure}");
        return ExitCode.Failed;
    }

    public static object Document(SweepStore store, SweepRanking by, int count) => new
    {
        Sweep = Document(store),
        By = Words(by),
        Top = store.Top(by, count).Select(Document),
    };

    public static object Document(SweepStore store)
    {
        var header = store.Header();
        return new
        {
            header.Id, header.Command, header.Algorithm, header.FirstDay, header.LastDay, header.InitialCash, header.Search, header.Path, header.Reason,
            header.Rungs, header.Lanes, Shard = header.Shard is var (number, of) ? $"{number}/{of}" : null, Done = store.Count(), Failed = store.Failures(),
            Signals = store.Tape().Count, Inputs = store.Inputs().All,
        };
    }

    public static string Words(SweepRanking by) => by switch
    {
        SweepRanking.Growth => "growth",
        SweepRanking.Sharpe => "sharpe",
        SweepRanking.Drawdown => "drawdown",
        _ => "end-equity",
    };

    private static Dictionary<string, object?> Document(LaneRow row)
    {
        Dictionary<string, object?> document = new() { ["rung"] = row.Rung, ["lane"] = row.Lane, ["account"] = row.Account };
        foreach (var axis in SweepAxis.All)
        {
            var value = row.Values[axis.Index];
            document[axis.Name] = axis.Words.Count > 0 && value is { } word ? axis.Text(word) : value;
        }
        document["outcome"] = row.Outcome;
        return document;
    }

    private static IEnumerable<string> Cells(LaneRow row, double cash, bool isWide)
    {
        var outcome = row.Outcome;
        if (outcome.Failure is not null) return ["failed"];
        List<string> cells =
        [
            Money(outcome.EndEquity), cash > 0d && outcome.EndEquity is { } end ? Percent(end / cash - 1d) : Show.None,
            Ratio(outcome.Growth), Ratio(outcome.Sharpe), Percent(outcome.MaxDrawdown), Count(outcome.Trades),
        ];
        if (isWide) cells.Add(Count(outcome.Wins));
        cells.Add(Count(outcome.Liquidations));
        if (isWide) cells.AddRange([Money(outcome.LiquidationLoss), Money(outcome.Fees), Money(outcome.Funding)]);
        return cells;
    }

    private static string Value(SweepAxis axis, LaneRow row) => row.Values[axis.Index] is not { } value ? SweepAxis.None
        : axis.Name == "leverage" ? Show.Leverage(value)
        : axis.Show(value);

    private static string Title(SweepAxis axis) => axis.Name switch
    {
        "leverage" => "Lev.",
        "stop-loss" => "Stop",
        "take-profit" => "Target",
        "trailing-stop" => "Trail",
        "max-hold" => "Hold",
        "margin" => "Margin",
        "margin-percent" => "Size",
        "size-by" => "Size by",
        "slippage-bps" => "Slip.",
        _ => "Delay",
    };

    private static string Money(double? value) => value is { } number ? (number + 0d).ToString("#,0.00", CultureInfo.InvariantCulture) : Show.None;

    private static string Percent(double? value) =>
        value is { } number ? (Math.Round(number * 100d, 2) + 0d).ToString("#,0.00", CultureInfo.InvariantCulture) + "%" : Show.None;

    private static string Ratio(double? value) =>
        value is { } number ? (Math.Round(number, 2) + 0d).ToString("#,0.00", CultureInfo.InvariantCulture) : Show.None;

    private static string Count(long? value) => value is { } number ? Show.Count(number) : Show.None;
}
