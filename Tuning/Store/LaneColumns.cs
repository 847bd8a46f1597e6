using System.Globalization;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;

namespace Backtests.Tuning.Store;

/// <summary>The columns of the table <c>lane</c>, in order; the csv has the same.</summary>
public static class LaneColumns
{
    private static readonly (string Name, Func<LaneOutcome, object?> Of)[] Results =
    [
        ("end_equity", outcome => outcome.EndEquity), ("growth", outcome => outcome.Growth), ("sharpe", outcome => outcome.Sharpe),
        ("max_drawdown", outcome => outcome.MaxDrawdown), ("trades", outcome => outcome.Trades), ("wins", outcome => outcome.Wins),
        ("liquidations", outcome => outcome.Liquidations), ("liquidation_loss", outcome => outcome.LiquidationLoss), ("fees", outcome => outcome.Fees),
        ("funding", outcome => outcome.Funding), ("failure", outcome => outcome.Failure),
    ];

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["rung", "lane", "account", .. SweepAxis.All.Select(axis => axis.Column), .. Results.Select(result => result.Name)];

    internal static string Definition { get; } = string.Join(
        ", ", ((string[])["rung INTEGER NOT NULL", "lane INTEGER NOT NULL", "account TEXT NOT NULL"])
            .Concat(SweepAxis.All.Select(axis => $"{axis.Column} {(axis.Words.Count > 0 ? "TEXT" : "REAL")}"))
            .Concat(Results.Select(result => $"{result.Name} {TypeOf(result.Name)}")));

    internal static object?[] Values(LaneRow row) =>
    [
        (long)row.Rung, (long)row.Lane, row.Account,
        .. SweepAxis.All.Select(axis => row.Values[axis.Index] is not { } value ? null : axis.Words.Count > 0 ? axis.Text(value) : (object)(double)value),
        .. Results.Select(result => result.Of(row.Outcome)),
    ];

    internal static LaneRow Read(Func<int, object?> cell)
    {
        var (at, values) = (3, new decimal?[SweepAxis.All.Count]);
        foreach (var axis in SweepAxis.All)
        {
            values[axis.Index] = cell(at++) switch
            {
                null => null,
                string word => Array.IndexOf([.. axis.Words], word),
                // As many digits as a parameter has: the decimal that was stored.
                var number => (decimal)Convert.ToDouble(number, CultureInfo.InvariantCulture),
            };
        }
        var outcome = new LaneOutcome
        {
            EndEquity = (double?)cell(at), Growth = (double?)cell(at + 1), Sharpe = (double?)cell(at + 2), MaxDrawdown = (double?)cell(at + 3),
            Trades = (long?)cell(at + 4), Wins = (long?)cell(at + 5), Liquidations = (long?)cell(at + 6), LiquidationLoss = (double?)cell(at + 7),
            Fees = (double?)cell(at + 8), Funding = (double?)cell(at + 9), Failure = (string?)cell(at + 10),
        };
        return new LaneRow((int)(long)cell(0)!, (int)(long)cell(1)!, (string)cell(2)!, values, outcome);
    }

    private static string TypeOf(string name) => name switch
    {
        "failure" => "TEXT",
        "trades" or "wins" or "liquidations" => "INTEGER",
        _ => "REAL",
    };
}
