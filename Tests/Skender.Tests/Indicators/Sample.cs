using Skender.Stock.Indicators;

namespace Backtests.Skender.Tests.Indicators;

/// <summary>Small inputs whose indicators are worked out by hand, a day apart.</summary>
internal static class Sample
{
    // The bars that most of the arithmetic below is done on.
    //        0            1             2             3              4               5
    public static readonly List<Quote> Bars =
    [
        Bar(0, 10, 8, 9), Bar(1, 12, 9, 11), Bar(2, 11, 7, 8), Bar(3, 9, 8, 8.5m), Bar(4, 13, 10, 12), Bar(5, 13, 10, 12),
    ];

    public static DateTime Day(int index) => new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(index);

    public static Quote Bar(int day, decimal high, decimal low, decimal close, decimal volume = 1) =>
        new() { Date = Day(day), Open = low, High = high, Low = low, Close = close, Volume = volume };

    /// <summary>Bars without any range.</summary>
    public static List<Quote> Closes(params decimal[] closes) => closes.Select((c, i) => Bar(i, c, c, c)).ToList();

    /// <summary>Equal to 1e-12, and null where null is expected.</summary>
    public static void Equal(double?[] expected, IEnumerable<double?> actual)
    {
        var values = actual.ToArray();
        Assert.Equal(expected.Length, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            Assert.True(expected[i] is null == values[i] is null, $"row {i}: expected {expected[i]}, not {values[i]} (empty is null)");
            if (expected[i] is { } number) Assert.Equal(number, values[i]!.Value, 1e-12);
        }
    }
}
