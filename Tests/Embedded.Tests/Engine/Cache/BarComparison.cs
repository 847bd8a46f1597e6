using Backtests.Engine.Feed;

namespace Backtests.Embedded.Tests.Engine.Cache;

/// <summary>Compares bars bit for bit: 1.0 and 1.00 differ.</summary>
internal static class BarComparison
{
    public static void AssertSame(BarColumns expected, BarColumns actual) => Assert.Equal(TextOf(expected), TextOf(actual));

    /// <summary>All there is in the bars; the sides of a quote where they are present.</summary>
    public static string TextOf(BarColumns columns) => string.Join('\n', Enumerable.Range(0, columns.Count).Select(i => columns switch
    {
        TradeColumns t => $"{t.StartTicks[i]} {Bits(t.Open[i])} {Bits(t.High[i])} {Bits(t.Low[i])} {Bits(t.Close[i])} {Bits(t.Volume[i])}",
        QuoteColumns q => $"{q.StartTicks[i]} {Side(q.Bid, i)} {Side(q.Ask, i)}",
        _ => throw new ArgumentException("Bars of an unknown kind.", nameof(columns)),
    }));

    private static string Side(QuoteSide side, int i) => side.Present[i]
        ? $"{Bits(side.Open[i])} {Bits(side.High[i])} {Bits(side.Low[i])} {Bits(side.Close[i])} {Bits(side.Size[i])}"
        : "none";

    private static string Bits(decimal value) => string.Join('.', decimal.GetBits(value));
}
