using System.Globalization;
using System.Text;

namespace Backtests.Tuning.Store;

/// <summary>What is asked of a finished store, or of one under way.</summary>
public static class SweepQueries
{
    /// <summary>The best lanes of the last rung.</summary>
    /// <param name="store">The store.</param>
    /// <param name="by">What makes a lane good.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<LaneRow> Top(this SweepStore store, SweepRanking by, int count)
    {
        ArgumentNullException.ThrowIfNull(store);
        var order = by switch
        {
            SweepRanking.Growth => "growth IS NULL, growth DESC",
            SweepRanking.Sharpe => "sharpe IS NULL, sharpe DESC",
            SweepRanking.Drawdown => "coalesce(trades, 1) = 0, max_drawdown IS NULL, max_drawdown",
            _ => "end_equity IS NULL, end_equity DESC",
        };
        return [.. store.Rows($"WHERE rung = (SELECT max(rung) FROM lane) ORDER BY {order}, lane LIMIT {count.ToString(CultureInfo.InvariantCulture)}")];
    }

    /// <summary>The first lane that failed; there must be one.</summary>
    public static LaneRow Failed(this SweepStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Rows("WHERE failure IS NOT NULL ORDER BY rung, lane LIMIT 1").First();
    }

    /// <summary>Writes all lanes as csv in the order of rung and lane, with the columns of the table; nothing where there is no
    /// value.</summary>
    public static void WriteCsv(this SweepStore store, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Join(',', LaneColumns.Names) + "\n");
        var line = new StringBuilder();
        foreach (var row in store.Rows())
        {
            line.Clear();
            foreach (var value in LaneColumns.Values(row))
            {
                if (line.Length > 0) line.Append(',');
                line.Append(Cell(value));
            }
            writer.Write(line.Append('\n').ToString());
        }
    }

    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
