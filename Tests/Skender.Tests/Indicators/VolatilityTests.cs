using Skender.Stock.Indicators;
using static Backtests.Skender.Tests.Indicators.Sample;

namespace Backtests.Skender.Tests.Indicators;

public class VolatilityTests
{
    // True ranges: max(12-9, |12-9|, |9-9|) = 3; max(11-7, |11-11|, |7-11|) = 4; max(1, |9-8|, 0) = 1; max(3, |13-8.5|, |10-8.5|) = 4.5;
    // max(3, 13-12, 12-10) = 3. Averages: (3 + 4) / 2 = 3.5; (3.5 + 1) / 2 = 2.25; (2.25 + 4.5) / 2 = 3.375; (3.375 + 3) / 2 = 3.1875.
    // In percent of the close: 3.5 / 8 = 43.75 %.
    [Fact]
    public void Atr_is_the_smoothed_true_range()
    {
        var results = Bars.GetAtr(2).ToList();

        Equal([null, 3, 4, 1, 4.5, 3], results.Select(r => r.Tr));
        Equal([null, null, 3.5, 2.25, 3.375, 3.1875], results.Select(r => r.Atr));
        Assert.Equal(43.75, results[2].Atrp!.Value, 1e-12);
    }

    // Mean 4, squared deviations 4, 0, 0, 4, variance 8 / 4 = 2. The last value is 2 above the mean: 2 / sqrt 2 = sqrt 2 deviations.
    [Fact]
    public void Standard_deviation_is_that_of_the_population()
    {
        var last = Closes(2, 4, 4, 6).GetStdDev(4).Last();

        Assert.Equal(Math.Sqrt(2), last.StdDev!.Value, 1e-12);
        Assert.Equal(4, last.Mean);
        Assert.Equal(Math.Sqrt(2), last.ZScore!.Value, 1e-12);
        Assert.Null(last.StdDevSma);
    }

    // Deviations of the windows of two: |4 - 2| / 2 = 1, |4 - 4| / 2 = 0, |6 - 4| / 2 = 1; their means of two: 0.5, 0.5.
    // No deviation, no score.
    [Fact]
    public void Standard_deviation_is_averaged_on_request()
    {
        var results = Closes(2, 4, 4, 6).GetStdDev(2, 2).ToList();

        Equal([null, 1, 0, 1], results.Select(r => r.StdDev));
        Equal([null, null, 0.5, 0.5], results.Select(r => r.StdDevSma));
        Equal([null, 1, null, 1], results.Select(r => r.ZScore));
    }

    // Mean 4, deviation sqrt 2: bands 4 +/- 2 sqrt 2. %B = (6 - (4 - 2 sqrt 2)) / (4 sqrt 2) = 1/2 + sqrt 2 / 4.
    // Width 4 sqrt 2 / 4 = sqrt 2.
    [Fact]
    public void Bollinger_bands_lie_at_two_deviations()
    {
        var last = Closes(2, 4, 4, 6).GetBollingerBands(4, 2).Last();

        Assert.Equal(4, last.Sma);
        Assert.Equal(4 + (2 * Math.Sqrt(2)), last.UpperBand!.Value, 1e-12);
        Assert.Equal(4 - (2 * Math.Sqrt(2)), last.LowerBand!.Value, 1e-12);
        Assert.Equal(0.5 + (Math.Sqrt(2) / 4), last.PercentB!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(2), last.ZScore!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(2), last.Width!.Value, 1e-12);
    }

    // Highs over the last close: 12, 11; lows under it: 9, 7. Sum of ranges 3 + 4 = 7, window 12 - 7 = 5: 100 * ln(7/5) / ln 2
    [Fact]
    public void Chop_compares_the_way_with_the_distance() =>
        Equal([null, null, 100 * Math.Log2(1.4)], Bars.Take(3).GetChop(2).Select(r => r.Chop));
}
