using Skender.Stock.Indicators;
using static Backtests.Skender.Tests.Indicators.Sample;

namespace Backtests.Skender.Tests.Indicators;

public class AverageTests
{
    // (1 + 2 + 3) / 3 = 2, (2 + 3 + 6) / 3 = 11/3
    [Fact]
    public void Sma_is_the_mean_of_the_window() =>
        Equal([null, null, 2, 11 / 3d], Closes(1, 2, 3, 6).GetSma(3).Select(r => r.Sma));

    // Seed (2 + 4 + 6) / 3 = 4; factor 2 / (3 + 1) = 0.5: 4 + 0.5 * (8 - 4) = 6
    [Fact]
    public void Ema_starts_with_the_mean_and_moves_by_its_factor() =>
        Equal([null, null, 4, 6], Closes(2, 4, 6, 8).GetEma(3).Select(r => r.Ema));

    // Fast (1 period): the value itself. Slow (2): 3, then 3 + 2/3 * (8 - 3) = 19/3, then 19/3 + 2/3 * (16 - 19/3) = 115/9.
    // Difference: 4 - 3 = 1, 8 - 19/3 = 5/3, 16 - 115/9 = 29/9. Signal (2): (1 + 5/3) / 2 = 4/3, then 4/3 + 2/3 * (29/9 - 4/3) = 70/27.
    [Fact]
    public void Macd_is_the_difference_of_two_averages_and_its_own_average()
    {
        var results = Closes(2, 4, 8, 16).GetMacd(1, 2, 2).ToList();

        Equal([2, 4, 8, 16], results.Select(r => r.FastEma));
        Equal([null, 3, 19 / 3d, 115 / 9d], results.Select(r => r.SlowEma));
        Equal([null, 1, 5 / 3d, 29 / 9d], results.Select(r => r.Macd));
        Equal([null, null, 4 / 3d, 70 / 27d], results.Select(r => r.Signal));
        Equal([null, null, 1 / 3d, 17 / 27d], results.Select(r => r.Histogram));
    }

    // Typical prices 9 and (12 + 9 + 12) / 3 = 11, volumes 1 and 3: (9 * 1 + 11 * 3) / 4 = 10.5
    [Fact]
    public void Vwap_weighs_the_typical_price_by_volume_from_its_start()
    {
        Quote[] quotes = [Bar(0, 10, 8, 9, 1), Bar(1, 12, 9, 12, 3)];

        Equal([9, 10.5], quotes.GetVwap().Select(r => r.Vwap));
        Equal([null, 11], quotes.GetVwap(Day(1)).Select(r => r.Vwap));
    }

    [Fact]
    public void Vwap_without_volume_has_no_value() => Equal([null], new[] { Bar(0, 10, 8, 9, 0) }.GetVwap().Select(r => r.Vwap));

    // After the gap the window of two is whole again at the fifth value: (5 + 7) / 2 = 6, then 6 + 2/3 * (9 - 6) = 8
    [Fact]
    public void Ema_restarts_after_a_gap()
    {
        (DateTime, double)[] values = [(Day(0), 1), (Day(1), 3), (Day(2), double.NaN), (Day(3), 5), (Day(4), 7), (Day(5), 9)];

        Equal([null, 2, null, null, 6, 8], values.GetEma(2).Select(r => r.Ema));
    }
}
