using Backtests.Strategies.Detection;

namespace Backtests.Strategies.Tests.Detection;

public class PriceVolumeOpenInterestDetectorTests
{
    private static readonly DateTime Start = new(2025, 3, 3, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_fast_fall_on_heavy_volume_with_closing_positions_is_a_long_squeeze()
    {
        var detector = Calm();
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(95), 1_000));
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(100), 985));

        // 100 -> 97 in one minute on 40 times the median volume; the mean of five minutes is (4 * 10 + 400) / 5 = 88 = 8.8 medians.
        Assert.Null(detector.OnBar(Bar(100, 100, 96.5, 97, volume: 400)));

        Assert.Equal(SqueezeSide.LongSqueeze, detector.Active!.Side);
        Assert.Equal(96.5, detector.Active.ExtremePrice);
        Assert.Equal(ClusterSource.PriceVolumeOpenInterest, detector.Active.Source);
    }

    [Fact]
    public void The_same_fall_with_rising_open_interest_is_no_burst()
    {
        var detector = Calm();
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(95), 1_000));
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(100), 1_015));
        detector.OnBar(Bar(100, 100, 96.5, 97, volume: 400));
        Assert.Null(detector.Active);
    }

    [Fact]
    public void The_same_fall_on_ordinary_volume_is_no_burst()
    {
        var detector = Calm();
        detector.OnBar(Bar(100, 100, 96.5, 97, volume: 10));
        Assert.Null(detector.Active);
    }

    [Fact]
    public void Where_open_interest_was_never_published_it_may_be_demanded_or_done_without()
    {
        var tolerant = Calm();
        tolerant.OnBar(Bar(100, 100, 96.5, 97, volume: 400));
        Assert.NotNull(tolerant.Active);

        var strict = Calm(new ProxyThresholds { AllowWithoutOpenInterest = false });
        strict.OnBar(Bar(100, 100, 96.5, 97, volume: 400));
        Assert.Null(strict.Active);
    }

    [Fact]
    public void The_squeeze_is_over_when_volume_is_back_and_two_bars_make_no_new_low()
    {
        var detector = Calm();
        detector.OnBar(Bar(100, 100, 96.5, 97, volume: 400));
        Assert.Null(detector.OnBar(Bar(101, 97, 96, 96.5, volume: 300)));
        Assert.Null(detector.OnBar(Bar(102, 96.5, 96.2, 97, volume: 20)));
        var cluster = detector.OnBar(Bar(103, 97, 96.8, 97.5, volume: 10));
        Assert.NotNull(cluster);
        Assert.Equal(96, cluster.ExtremePrice);
        Assert.Equal(100, cluster.StartPrice);
    }

    private static PriceVolumeOpenInterestDetector Calm(ProxyThresholds? thresholds = null)
    {
        var detector = new PriceVolumeOpenInterestDetector(thresholds);
        for (var minute = 0; minute < 100; minute++) Assert.Null(detector.OnBar(Bar(minute, 100, 99.9, 100, volume: 10)));
        return detector;
    }

    private static MarketBar Bar(int minute, double open, double low, double close, double volume) =>
        new(Start.AddMinutes(minute + 1), open, Math.Max(open, close), low, close, volume);
}
