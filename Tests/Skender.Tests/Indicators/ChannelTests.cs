using Skender.Stock.Indicators;
using static Backtests.Skender.Tests.Indicators.Sample;

namespace Backtests.Skender.Tests.Indicators;

public class ChannelTests
{
    // Average of two closes: (9 + 11) / 2 = 10, then 10 + 2/3 * (8 - 10) = 26/3. Average true range 3.5 from the third bar on.
    [Fact]
    public void Keltner_has_its_bands_once_it_has_an_average_true_range()
    {
        var results = Bars.Take(3).GetKeltner(2, 2, 2).ToList();

        Equal([null, 10, 26 / 3d], results.Select(r => r.Centerline));
        Equal([null, null, (26 / 3d) + 7], results.Select(r => r.UpperBand));
        Equal([null, null, (26 / 3d) - 7], results.Select(r => r.LowerBand));
        Equal([null, null, 14 / (26 / 3d)], results.Select(r => r.Width));
    }

    // Third bar: highs 10, 12 and lows 8, 9 before it. Fourth: highs 12, 11 and lows 9, 7.
    [Fact]
    public void Donchian_leaves_the_current_bar_out()
    {
        var results = Bars.Take(4).GetDonchian(2).ToList();

        Assert.Equal([null, null, 12m, 12m], results.Select(r => r.UpperBand));
        Assert.Equal([null, null, 8m, 7m], results.Select(r => r.LowerBand));
        Assert.Equal([null, null, 10m, 9.5m], results.Select(r => r.Centerline));
        Assert.Equal([null, null, 0.4m, 5m / 9.5m], results.Select(r => r.Width));
    }

    // The last three values 1, 2, 6 at positions 2, 3, 4: slope ((-1)(1-3) + (1)(6-3)) / 2 = 2.5 through (3, 3): 0.5, 3, 5.5.
    // Variance (4 + 1 + 9) / 3 = 14/3. One value is left over at the front.
    [Fact]
    public void Deviation_channels_count_their_windows_from_the_end()
    {
        var results = Closes(100, 1, 2, 6).GetStdDevChannels(3, 2).ToList();
        var distance = 2 * Math.Sqrt(14 / 3d);

        Equal([null, 0.5, 3, 5.5], results.Select(r => r.Centerline));
        Equal([null, 0.5 + distance, 3 + distance, 5.5 + distance], results.Select(r => r.UpperChannel));
        Equal([null, 0.5 - distance, 3 - distance, 5.5 - distance], results.Select(r => r.LowerChannel));
        Assert.Equal([false, true, false, false], results.Select(r => r.BreakPoint));
    }

    [Fact]
    public void Deviation_channels_of_all_values_are_one_window() =>
        Equal([1, 2, 3, 4], Closes(1, 2, 3, 4).GetStdDevChannels(null).Select(r => r.Centerline));

    // Average true ranges 3.5, 2.25, 3.375; middles 9, 8.5, 11.5. Bar 2: 9 + 3.5 = 12.5 above, the close 8 is below the middle: down.
    // Bar 3: 8.5 + 2.25 = 10.75 is nearer. Bar 4: 11.5 + 3.375 is not, but the close 12 is beyond 10.75: up, 11.5 - 3.375 = 8.125.
    [Fact]
    public void Super_trend_follows_the_price_and_turns_when_it_is_crossed()
    {
        var results = Bars.Take(5).GetSuperTrend(2, 1).ToList();

        Assert.Equal([null, null, 12.5m, 10.75m, 8.125m], results.Select(r => r.SuperTrend));
        Assert.Equal([null, null, 12.5m, 10.75m, null], results.Select(r => r.UpperBand));
        Assert.Equal([null, null, null, null, 8.125m], results.Select(r => r.LowerBand));
    }

    // Bars 1 and 2: highest high 12, lowest low 7, average true range 3.5: 12 - 2 * 3.5 = 5 and 7 + 2 * 3.5 = 14.
    [Fact]
    public void Chandelier_hangs_from_the_extreme_of_its_side()
    {
        Equal([null, null, 5], Bars.Take(3).GetChandelier(2, 2).Select(r => r.ChandelierExit));
        Equal([null, null, 14], Bars.Take(3).GetChandelier(2, 2, ChandelierType.Short).Select(r => r.ChandelierExit));
    }
}
