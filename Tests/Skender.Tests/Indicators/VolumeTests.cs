using Skender.Stock.Indicators;
using static Backtests.Skender.Tests.Indicators.Sample;

namespace Backtests.Skender.Tests.Indicators;

public class VolumeTests
{
    // Typical prices 9, 11, 8: 11 * 10 = 110 in, 8 * 5 = 40 out: 100 - 100 / (1 + 2.75) = 220/3
    [Fact]
    public void Mfi_compares_the_flows()
    {
        Quote[] quotes = [Bar(0, 10, 8, 9, 1), Bar(1, 12, 9, 12, 10), Bar(2, 9, 6, 9, 5)];

        Equal([null, null, 220 / 3d], quotes.GetMfi(2).Select(r => r.Mfi));
    }

    [Fact]
    public void Mfi_without_an_outflow_is_a_hundred() => Equal([null, null, 100], Closes(1, 2, 3).GetMfi(2).Select(r => r.Mfi));

    // +10, -5, unchanged; means of two without the opening zero: (10 + 5) / 2 = 7.5, (5 + 5) / 2 = 5
    [Fact]
    public void Obv_adds_the_volume_of_rising_closes_and_takes_that_of_falling_ones()
    {
        Quote[] quotes = [Bar(0, 9, 9, 9, 1), Bar(1, 11, 11, 11, 10), Bar(2, 8, 8, 8, 5), Bar(3, 8, 8, 8, 7)];
        var results = quotes.GetObv(2).ToList();

        Assert.Equal([0, 10, 5, 5], results.Select(r => r.Obv));
        Equal([null, null, 7.5, 5], results.Select(r => r.ObvSma));
    }
}
