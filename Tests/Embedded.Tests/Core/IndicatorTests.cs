using QuantConnect;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace Backtests.Embedded.Tests.Core;

public class IndicatorTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
    private static readonly DateTime Start = new(2024, 3, 1);

    private static decimal[] Values(IndicatorBase<IndicatorDataPoint> indicator, params decimal[] inputs)
    {
        var values = new decimal[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            indicator.Update(Start.AddMinutes(i), inputs[i]);
            values[i] = indicator.Current.Value;
        }
        return values;
    }

    private static TradeBar Bar(int minute, decimal open, decimal high, decimal low, decimal close, decimal volume = 1) =>
        new(Start.AddMinutes(minute), Btc, open, high, low, close, volume, TimeSpan.FromMinutes(1));

    [Fact]
    public void The_simple_average_is_over_what_there_is() =>
        // 1, 3/2, 6/3, (2+3+7)/3
        Assert.Equal([1m, 1.5m, 2m, 4m], Values(new SimpleMovingAverage(3), 1, 2, 3, 7));

    [Fact]
    public void The_exponential_average_starts_with_the_simple_one() =>
        // k = 2/4: 0, 0, 2, 7/2 + 2/2, 1/2 + 4.5/2
        Assert.Equal([0m, 0m, 2m, 4.5m, 2.75m], Values(new ExponentialMovingAverage(3), 1, 2, 3, 7, 1));

    [Fact]
    public void Wilders_average_starts_with_the_simple_one() =>
        // k = 1/4: 1, 1.5, 2, 3, then 7/4 + 3 x 3/4 = 4
        Assert.Equal([1m, 1.5m, 2m, 3m, 4m], Values(new WilderMovingAverage(4), 1, 2, 3, 6, 7));

    [Fact]
    public void The_linear_average_weighs_the_latest_most() =>
        // (1x1 + 2x2 + 6x3) / 6 = 23/6; (2x1 + 6x2 + 4x3) / 6 = 26/6
        Assert.Equal([1m, 2m, 23m / 6, 26m / 6], Values(new LinearWeightedMovingAverage(3), 1, 2, 6, 4));

    [Fact]
    public void The_variance_is_that_of_a_population()
    {
        // {2,4,9}: mean 5, squares 4+16+81 = 101, 101/3 - 25 = 26/3; {4,9,2}: the same numbers
        var values = Values(new Variance(3), 2, 4, 9, 2);
        Assert.Equal([0m, 1m], values[..2]);
        Assert.Equal(26m / 3, values[2], 20);
        Assert.Equal(26m / 3, values[3], 20);
        Assert.Equal(2m, Values(new StandardDeviation(2), 1, 5)[1]);
    }

    [Fact]
    public void The_relative_strength_weighs_rises_against_falls()
    {
        // Rises 2, 0, 1 and falls 0, 1, 0, averaged over two. After the third change: gain (1 + 1)/2 = 1, loss 0.5/2 = 0.25, so
        // 100 - 100/5 = 80.
        var rsi = new RelativeStrengthIndex(2);
        var values = Values(rsi, 10, 12, 11, 12);
        // After the second: gain (2 + 0)/2 = 1, loss (0 + 1)/2 = 0.5, 100 - 100/3.
        Assert.Equal([100m, 100m, 100m - 100m / 3, 80m], values);
        Assert.True(rsi.IsReady);
    }

    [Fact]
    public void The_true_range_reaches_to_the_close_before()
    {
        var range = new TrueRange();
        range.Update(Bar(0, 10, 12, 9, 11));
        Assert.Equal((3m, false), (range.Current.Value, range.IsReady));
        // 16 - 11 against 16 - 14
        range.Update(Bar(1, 15, 16, 14, 15));
        Assert.Equal((5m, true), (range.Current.Value, range.IsReady));
        // 15 - 5 against 7 - 5
        range.Update(Bar(2, 6, 7, 5, 6));
        Assert.Equal(10m, range.Current.Value);
    }

    [Fact]
    public void Bollinger_bands_stand_around_the_average()
    {
        var bands = new BollingerBands(2, 2m);
        Values(bands, 1, 5);
        // mean 3, deviation 2, so 7 and -1; width 8 of 3; (5 + 1) / 8
        Assert.Equal((7m, 3m, -1m, 0.75m), (bands.UpperBand.Current.Value, bands.MiddleBand.Current.Value, bands.LowerBand.Current.Value,
            bands.PercentB.Current.Value));
        Assert.Equal(800m / 3, bands.BandWidth.Current.Value, 20);
        Assert.True(bands.IsReady);
        bands.Reset();
        Assert.False(bands.IsReady);
        Values(bands, 2, 2);
        Assert.Equal(2m, bands.UpperBand.Current.Value);
    }

    [Fact]
    public void Extremes_are_of_the_last_values()
    {
        var maximum = new Maximum(3);
        Assert.Equal([5m, 5m, 5m, 4m, 4m, 3m], Values(maximum, 5, 1, 4, 2, 3, 2));
        Assert.Equal(1, maximum.PeriodsSinceMaximum);
        Assert.Equal([5m, 1m, 1m, 1m, 2m, 2m], Values(new Minimum(3), 5, 1, 4, 2, 3, 2));
    }

    [Fact]
    public void Momentum_looks_back()
    {
        Assert.Equal([0m, 1m, 4m, 6m], Values(new Momentum(2), 1, 2, 5, 8));
        Assert.Equal([0m, 1m, 4m, 3m], Values(new RateOfChange(2), 1, 2, 5, 8));
        Assert.Equal([0m, 100m, 400m, 300m], Values(new RateOfChangePercent(2), 1, 2, 5, 8));
        Assert.Equal([1m, 1m, 1m, 2m], Values(new Delay(2), 1, 2, 5, 8));
    }

    [Fact]
    public void Convergence_is_the_fast_average_less_the_slow_one()
    {
        var macd = new MovingAverageConvergenceDivergence(1, 2, 2, MovingAverageType.Simple);
        // Fast 1 3 7 8; slow 1 2 5 7.5; difference 0 1 2 0.5; signal from the second on: 1, 1.5, 1.25
        Assert.Equal([0m, 1m, 2m, 0.5m], Values(macd, 1, 3, 7, 8));
        Assert.Equal((1.25m, -0.75m, true), (macd.Signal.Current.Value, macd.Histogram.Current.Value, macd.IsReady));
    }

    [Fact]
    public void The_Donchian_channel_leaves_the_current_bar_out()
    {
        var channel = new DonchianChannel(2);
        foreach (var bar in (TradeBar[])[Bar(0, 5, 6, 4, 5), Bar(1, 5, 8, 3, 5), Bar(2, 5, 99, 1, 5)]) channel.Update(bar);

        Assert.Equal((8m, 3m, 5.5m, true), (channel.UpperBand.Current.Value, channel.LowerBand.Current.Value, channel.Current.Value,
            channel.IsReady));
    }

    [Fact]
    public void Weighted_prices_follow_the_volume()
    {
        var vwap = new VolumeWeightedAveragePriceIndicator(2);
        foreach (var bar in (TradeBar[])[Bar(0, 1, 1, 1, 1, 100), Bar(1, 10, 10, 10, 10, 1), Bar(2, 20, 20, 20, 20, 3)]) vwap.Update(bar);
        // (10 x 1 + 20 x 3) / 4
        Assert.Equal((17.5m, true), (vwap.Current.Value, vwap.IsReady));

        var intraday = new IntradayVwap();
        foreach (var bar in (TradeBar[])[Bar(0, 1, 1, 1, 1, 1), Bar(1, 4, 4, 4, 4, 2), Bar(1440, 9, 9, 9, 9, 5)]) intraday.Update(bar);
        Assert.Equal(9m, intraday.Current.Value);
    }

    // A trend in which every bar's high and low rise by one: +DI is all of the movement, the index 100.
    [Fact]
    public void A_steady_trend_has_the_strongest_direction()
    {
        var adx = new AverageDirectionalIndex(3);
        for (var i = 0; i < 12; i++) adx.Update(Bar(i, i, i + 2, i, i + 1));

        Assert.Equal((100m, 0m, true), (adx.Current.Value, adx.NegativeDirectionalIndex.Current.Value, adx.IsReady));
        // Range 2, movement 1.
        Assert.Equal(50m, adx.PositiveDirectionalIndex.Current.Value, 10);
    }

    [Fact]
    public void Indicators_compute_with_each_other()
    {
        var (left, right) = (new Identity("left"), new Identity("right"));
        var (sum, quotient, scaled) = (left.Plus(right), left.Over(right), left.Times(3m));
        left.Update(Start, 6m);
        Assert.Equal((0L, 1L), (sum.Samples, scaled.Samples));
        right.Update(Start, 2m);

        Assert.Equal((8m, 3m, 18m), (sum.Current.Value, quotient.Current.Value, scaled.Current.Value));
        left.Update(Start.AddMinutes(1), 1m);
        right.Update(Start.AddMinutes(1), 0m);
        Assert.Equal((1m, 3m), (sum.Current.Value, quotient.Current.Value));
    }

    [Fact]
    public void An_indicator_of_an_indicator_waits_until_that_is_ready()
    {
        var average = new SimpleMovingAverage(2);
        var highest = average.MAX(5);
        Values(average, 9, 1, 3);

        Assert.Equal((2L, 5m), (highest.Samples, highest.Current.Value));
    }

    [Fact]
    public void The_same_point_counts_once_and_an_older_one_not_at_all()
    {
        var sum = new Sum(3);
        var point = new IndicatorDataPoint(Btc, Start, 5m);
        sum.Update(point);
        sum.Update(point);
        sum.Update(new IndicatorDataPoint(Btc, Start.AddMinutes(-1), 7m));

        Assert.Equal((5m, 1L), (sum.Current.Value, sum.Samples));
    }

    [Fact]
    public void Indicators_compare_with_numbers_and_know_the_value_before()
    {
        var identity = new Identity("x");
        Values(identity, 1, 4);

        Assert.True(identity > 3 && identity < 4.5 && identity == 4L && identity != 5);
        Assert.Equal((1m, 4m), (identity.Previous.Value, identity[0].Value));
    }

    [Fact]
    public void A_window_keeps_the_last_values()
    {
        var window = new RollingWindow<int>(3);
        Assert.Throws<InvalidOperationException>(() => window.MostRecentlyRemoved);
        for (var i = 1; i <= 5; i++) window.Add(i);

        Assert.Equal([5, 4, 3], window);
        Assert.Equal((5, 3, 2, true), (window.Samples, window.Count, window.MostRecentlyRemoved, window.IsReady));
        window[1] = 40;
        Assert.Equal([5, 40, 3], window);
        window.Size = 5;
        window.Add(6);
        Assert.Equal([6, 5, 40, 3], window);
        window.Size = 2;
        Assert.Equal([6, 5], window);
        window.Add(7);
        Assert.Equal([7, 6], window);
        window.Reset();
        Assert.Empty(window);
    }

    [Fact]
    public void A_large_window_is_a_queue()
    {
        var window = new RollingWindow<int>(1000);
        for (var i = 0; i < 2500; i++) window.Add(i);

        Assert.Equal(Enumerable.Range(1500, 1000).Reverse(), window);
        Assert.Equal(1499, window.MostRecentlyRemoved);
    }
}
