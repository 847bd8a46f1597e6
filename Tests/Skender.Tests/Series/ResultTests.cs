using Backtests.Skender.Tests.Indicators;
using Skender.Stock.Indicators;
using static Backtests.Skender.Tests.Indicators.Sample;

namespace Backtests.Skender.Tests.Series;

public class ResultTests
{
    private static List<Quote> Rising(int count) => Closes([.. Enumerable.Range(1, count).Select(i => (decimal)(i % 7) + i)]);

    // Changes in percent of 100, 110, 99, 99: 10, -10, 0. Their means of two: 0, -5. The change has no first row, which is no period.
    [Fact]
    public void An_indicator_of_an_indicator_starts_after_the_others_warmup()
    {
        var results = Closes(100, 110, 99, 99).GetRoc(1).GetSma(2).ToList();

        Equal([null, null, 0, -5], results.Select(r => r.Sma));
        Assert.Equal([Day(0), Day(1), Day(2), Day(3)], results.Select(r => r.Date));
    }

    [Fact]
    public void An_indicator_of_results_without_any_value_has_none() =>
        Equal([null, null], Closes(1, 2).GetSma(5).GetEma(1).Select(r => r.Ema));

    [Fact]
    public void Every_chainable_overload_agrees_with_the_one_of_quotes()
    {
        var quotes = Rising(60);
        var tuples = quotes.Use();
        var basic = quotes.GetBaseQuote();

        Equal([.. quotes.GetRsi(5).Select(r => r.Rsi)], tuples.GetRsi(5).Select(r => r.Rsi));
        Equal([.. quotes.GetRsi(5).Select(r => r.Rsi)], basic.GetRsi(5).Select(r => r.Rsi));
        Equal([.. quotes.GetMacd().Select(r => r.Signal)], tuples.GetMacd().Select(r => r.Signal));
        Equal([.. quotes.GetMacd().Select(r => r.Signal)], basic.GetMacd().Select(r => r.Signal));
        Equal([.. quotes.GetBollingerBands().Select(r => r.PercentB)], tuples.GetBollingerBands().Select(r => r.PercentB));
        Equal([.. quotes.GetBollingerBands().Select(r => r.PercentB)], basic.GetBollingerBands().Select(r => r.PercentB));
        Equal([.. quotes.GetStdDev(5).Select(r => r.StdDev)], basic.GetStdDev(5).Select(r => r.StdDev));
        Equal([.. quotes.GetStdDevChannels().Select(r => r.Centerline)], basic.GetStdDevChannels().Select(r => r.Centerline));
        Equal([.. quotes.GetRoc(3).Select(r => r.Roc)], basic.GetRoc(3).Select(r => r.Roc));
    }

    [Fact]
    public void Condensed_results_all_have_a_value()
    {
        Assert.Equal([2d, 11 / 3d], Closes(1, 2, 3, 6).GetSma(3).Condense().Select(r => r.Sma!.Value));
        Assert.Equal([12m, 12m], Bars.Take(4).GetDonchian(2).Condense().Select(r => r.UpperBand!.Value));
        Assert.Equal(2, Bars.Take(3).GetKeltner(2, 2, 2).Condense().Count());
        Assert.Equal(3, Closes(100, 1, 2, 6).GetStdDevChannels(3, 2).Condense().Count());
        Assert.Equal(3, Bars.Take(5).GetSuperTrend(2, 1).Condense().Count());
    }

    // The rows that upstream's documentation recommends to leave out: the window, plus what the smoothing needs to settle.
    [Fact]
    public void Warmup_is_as_long_as_the_method_needs()
    {
        var quotes = Rising(500);

        Assert.Equal(500 - 19, quotes.GetSma(20).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - (20 + 100), quotes.GetEma(20).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - (10 * 14), quotes.GetRsi(14).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - 14, quotes.GetAtr(14).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - ((2 * 14) + 100), quotes.GetAdx(14).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - (26 + 9 + 250), quotes.GetMacd().RemoveWarmupPeriods().Count());
        Assert.Equal(500 - (20 + 100), quotes.GetKeltner(20, 2, 10).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - (2 * 120), quotes.GetKeltner(120, 2, 10).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - (14 + 3 - 2), quotes.GetStoch(14, 3, 3).RemoveWarmupPeriods().Count());
        Assert.Equal(500 - 10, quotes.GetSuperTrend(10, 3).RemoveWarmupPeriods().Count());
        Assert.Equal(497, quotes.RemoveWarmupPeriods(3).Count());
    }

    [Fact]
    public void Removing_more_than_there_is_leaves_nothing() => Assert.Empty(Bars.RemoveWarmupPeriods(100));

    [Fact]
    public void A_row_is_found_by_its_exact_date()
    {
        var results = Closes(1, 2, 3, 6).GetSma(3).ToList();

        Assert.Same(results[2], results.Find(Day(2)));
        Assert.Null(results.Find(Day(2).AddTicks(1)));
    }

    [Fact]
    public void Tuples_leave_the_warmup_out_or_fill_it_with_nan()
    {
        var results = Closes(1, 2, 3).GetSma(2).ToList();

        Assert.Equal([(Day(1), 1.5), (Day(2), 2.5)], results.ToTupleChainable());
        Assert.Equal([(Day(0), double.NaN), (Day(1), 1.5), (Day(2), 2.5)], results.ToTupleNaN());
    }

    [Fact]
    public void Absent_numbers_are_null_or_nan()
    {
        Assert.Null(double.NaN.NaN2Null());
        Assert.Equal(double.NaN, ((double?)null).Null2NaN());
        Assert.Equal(double.NaN, ((decimal?)null).Null2NaN());
        Assert.Equal(2.5, ((double?)-2.5).Abs());
        Assert.Null(((double?)null).Abs());
        Assert.Equal(2.35m, 2.345678m.Round(2));
    }

    // Slope of (1, 2), (2, 4), (3, 6) is 2; the deviation of 2, 4, 6 is sqrt(8 / 3)
    [Fact]
    public void Slope_and_deviation_of_a_few_numbers()
    {
        Assert.Equal(2, Numerix.Slope([1, 2, 3], [2, 4, 6]), 1e-12);
        Assert.Equal(Math.Sqrt(8 / 3d), new double[] { 2, 4, 6 }.StdDev(), 1e-12);
        Assert.Throws<ArgumentException>(() => Numerix.Slope([1, 2], [1]));
    }
}
