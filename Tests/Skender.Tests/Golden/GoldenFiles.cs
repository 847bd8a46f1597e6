using System.Globalization;
using System.Text.Json;
using Backtests.Tests;
using Skender.Stock.Indicators;

namespace Backtests.Skender.Tests.Golden;

/// <summary>The quotes and results recorded from the upstream library.</summary>
internal static class GoldenFiles
{
    public static List<Quote> Quotes() => File.ReadLines(Repository.RequireShared("skender", "golden", "quotes.csv")).Skip(1).Select(line =>
    {
        var cells = line.Split(',');
        var numbers = Array.ConvertAll(cells[1..], c => decimal.Parse(c, CultureInfo.InvariantCulture));
        return new Quote
        {
            Date = DateTime.Parse(cells[0], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            Open = numbers[0],
            High = numbers[1],
            Low = numbers[2],
            Close = numbers[3],
            Volume = numbers[4],
        };
    }).ToList();

    /// <summary>
    /// The greatest relative difference from the recorded rows. Fails where one of the two is null and the other is not, where a date or a
    /// flag differs, or where the files know a property that the result lacks.
    /// </summary>
    public static double Deviation<TResult>(string file, IEnumerable<TResult> results)
        where TResult : ResultBase
    {
        var rows = results.ToList();
        var lines = File.ReadAllLines(Repository.RequireShared("skender", "golden", file + ".jsonl"));
        Assert.Equal(lines.Length, rows.Count);

        var greatest = 0d;
        for (var i = 0; i < lines.Length; i++)
        {
            using var document = JsonDocument.Parse(lines[i]);
            foreach (var cell in document.RootElement.EnumerateObject())
            {
                var property = typeof(TResult).GetProperty(cell.Name);
                Assert.True(property is not null, $"{typeof(TResult).Name} has no {cell.Name}");
                greatest = Math.Max(greatest, Deviation(cell.Value, property.GetValue(rows[i]), $"row {i}, {cell.Name}"));
            }
        }
        return greatest;
    }

    private static double Deviation(JsonElement expected, object? actual, string place)
    {
        Assert.True(expected.ValueKind == JsonValueKind.Null == actual is null, $"{place}: expected {expected}, not {actual ?? "null"}");
        switch (actual)
        {
            case null:
                return 0;
            case DateTime date:
                Assert.True(expected.GetDateTime() == date, $"{place}: expected {expected}, not {date:o}");
                return 0;
            case bool flag:
                Assert.True(expected.GetBoolean() == flag, $"{place}: expected {expected}, not {flag}");
                return 0;
            case decimal number:
                return Relative((double)Math.Abs(number - expected.GetDecimal()), (double)expected.GetDecimal());
            default:
                return Relative(Math.Abs((double)actual - expected.GetDouble()), expected.GetDouble());
        }
    }

    private static double Relative(double difference, double expected) =>
        difference == 0 ? 0 : difference / Math.Max(Math.Abs(expected), 1e-9);
}
