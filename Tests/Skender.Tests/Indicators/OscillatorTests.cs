using Skender.Stock.Indicators;
using static Backtests.Skender.Tests.Indicators.Sample;

namespace Backtests.Skender.Tests.Indicators;

public class OscillatorTests
{
    // Changes +2, -1, +2. Averages of two: gain 1, loss 0.5: 100 - 100 / (1 + 2) = 200/3. Then gain (1 + 2) / 2 = 1.5, loss 0.25:
    // 100 - 100 / (1 + 6) = 600/7.
    [Fact]
    public void Rsi_compares_average_gain_and_loss() =>
        Equal([null, null, 200 / 3d, 600 / 7d], Closes(10, 12, 11, 13).GetRsi(2).Select(r => r.Rsi));

    [Fact]
    public void Rsi_without_a_loss_is_a_hundred() => Equal([null, null, 100, 100], Closes(1, 2, 3, 4).GetRsi(2).Select(r => r.Rsi));

    // Movements: +2, -2, none, +4, none. True ranges 3, 4, 1, 4.5, 3. Sums of two, then smoothed (sum - sum / 2 + new):
    // bar 2: +2, -2 of 7. Bar 3: +1, -1 of 4.5. Bar 4: +4.5, -0.5 of 6.75. Bar 5: +2.25, -0.25 of 6.375.
    // Indices 0, 0, 100 * 4 / 5 = 80, 80; average (0 + 0) / 2 = 0, then 40, then 60; rating (60 + 0) / 2 = 30.
    [Fact]
    public void Adx_averages_the_directional_index()
    {
        var results = Bars.GetAdx(2).ToList();

        Equal([null, null, 200 / 7d, 100 / 4.5, 450 / 6.75, 225 / 6.375], results.Select(r => r.Pdi));
        Equal([null, null, 200 / 7d, 100 / 4.5, 50 / 6.75, 25 / 6.375], results.Select(r => r.Mdi));
        Equal([null, null, 0, 0, 80, 80], results.Select(r => r.Dx));
        Equal([null, null, null, 0, 40, 60], results.Select(r => r.Adx));
        Equal([null, null, null, null, null, 30], results.Select(r => r.Adxr));
    }

    // Windows of two: (11 - 8) / (12 - 8) = 75 %, (8 - 7) / (12 - 7) = 20 %, (8.5 - 7) / (11 - 7) = 37.5 %.
    // Smoothed by two: 47.5, 28.75. Signal of two: 38.125. %J = 3 * 28.75 - 2 * 38.125 = 10.
    [Fact]
    public void Stochastic_places_the_close_in_the_range()
    {
        var results = Bars.Take(4).GetStoch(2, 2, 2).ToList();

        Equal([null, null, 47.5, 28.75], results.Select(r => r.Oscillator));
        Equal([null, null, null, 38.125], results.Select(r => r.Signal));
        Equal([null, null, null, 10], results.Select(r => r.PercentJ));
        Equal([null, null, null, 38.125], results.Select(r => r.D));
    }

    [Fact]
    public void Stochastic_of_a_window_without_range_is_zero() =>
        Equal([null, 0], Closes(5, 5).GetStoch(2, 1, 1).Select(r => r.Oscillator));

    // 110 / 100 and 99 / 110: +10 %, -10 %; their mean 0
    [Fact]
    public void Roc_is_the_change_in_percent()
    {
        var results = Closes(100, 110, 99).GetRoc(1, 2).ToList();

        Equal([null, 10, -11], results.Select(r => r.Momentum));
        Equal([null, 10, -10], results.Select(r => r.Roc));
        Equal([null, null, 0], results.Select(r => r.RocSma));
    }
}
