using Backtests.Strategies.Detection;

namespace Backtests.Strategies.Tests.Detection;

public class ForcedOrderBurstDetectorTests
{
    private static readonly DateTime Start = new(2025, 3, 3, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_burst_of_sell_orders_is_a_long_squeeze_that_ends_when_the_flow_fades_and_the_low_holds()
    {
        var detector = new ForcedOrderBurstDetector();
        Quiet(detector, minutes: 60);

        // Minute 60: twenty forced sells of 50,000 = 1,000,000, against quiet minutes of one order of 1,000.
        Orders(detector, minute: 60, count: 20, notional: 50_000, SqueezeSide.LongSqueeze);
        Assert.Null(detector.OnBar(Bar(60, open: 100, low: 96, close: 97)));
        var active = Assert.IsType<LiquidationCluster>(detector.Active);
        Assert.Equal(SqueezeSide.LongSqueeze, active.Side);
        Assert.Equal(Start.AddMinutes(61), active.Start);
        Assert.Equal(1_000_000, active.Notional);
        Assert.Equal(20, active.Count);

        // The next minute makes the low, two more hold it; the last order is by then two minutes old: exp(-120/30) = 2 % of the peak.
        Assert.Null(detector.OnBar(Bar(61, open: 97, low: 95, close: 96)));
        Assert.Null(detector.OnBar(Bar(62, open: 96, low: 95.5, close: 97)));
        var cluster = detector.OnBar(Bar(63, open: 97, low: 96, close: 98));

        Assert.NotNull(cluster);
        Assert.Equal(95, cluster.ExtremePrice);
        Assert.Equal(100, cluster.StartPrice);
        Assert.Equal(Start.AddMinutes(64), cluster.End);
        Assert.Null(detector.Active);
    }

    [Fact]
    public void A_burst_of_buy_orders_is_a_short_squeeze_with_the_high_as_its_extreme()
    {
        var detector = new ForcedOrderBurstDetector();
        Quiet(detector, minutes: 60);
        Orders(detector, minute: 60, count: 20, notional: 50_000, SqueezeSide.ShortSqueeze);
        detector.OnBar(Bar(60, open: 100, low: 100, close: 104, high: 105));
        detector.OnBar(Bar(61, open: 104, low: 103, close: 103.5, high: 104.5));
        var cluster = detector.OnBar(Bar(62, open: 103, low: 102, close: 102, high: 103.5));

        Assert.NotNull(cluster);
        Assert.Equal(SqueezeSide.ShortSqueeze, cluster.Side);
        Assert.Equal(105, cluster.ExtremePrice);
    }

    [Fact]
    public void Ordinary_minutes_start_nothing()
    {
        var detector = new ForcedOrderBurstDetector();
        Quiet(detector, minutes: 500);
        Assert.Null(detector.Active);
    }

    [Fact]
    public void Without_history_there_is_nothing_to_stand_out_from()
    {
        var detector = new ForcedOrderBurstDetector();
        Quiet(detector, minutes: 10);
        Orders(detector, minute: 10, count: 20, notional: 50_000, SqueezeSide.LongSqueeze);
        detector.OnBar(Bar(10, open: 100, low: 96, close: 97));
        Assert.Null(detector.Active);
    }

    [Fact]
    public void Rising_open_interest_in_a_falling_market_is_new_selling_and_no_burst()
    {
        var detector = new ForcedOrderBurstDetector();
        Quiet(detector, minutes: 60);
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(55), 1_000));
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(60), 1_010));
        Orders(detector, minute: 60, count: 20, notional: 50_000, SqueezeSide.LongSqueeze);
        detector.OnBar(Bar(60, open: 100, low: 96, close: 97));
        Assert.Null(detector.Active);
    }

    [Fact]
    public void The_fall_of_open_interest_since_the_start_is_reported()
    {
        var detector = new ForcedOrderBurstDetector();
        Quiet(detector, minutes: 60);
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(55), 1_000));
        Orders(detector, minute: 60, count: 20, notional: 50_000, SqueezeSide.LongSqueeze);
        detector.OnBar(Bar(60, open: 100, low: 96, close: 97));
        detector.OnOpenInterest(new OpenInterestPoint(Start.AddMinutes(61), 970));

        // 970 / 1000 - 1
        Assert.Equal(-0.03, detector.Active!.OpenInterestChange!.Value, 12);
    }

    [Fact]
    public void A_burst_that_never_calms_down_goes_stale_without_a_signal()
    {
        var detector = new ForcedOrderBurstDetector();
        Quiet(detector, minutes: 60);
        LiquidationCluster? signal = null;
        for (var minute = 60; minute < 80; minute++)
        {
            Orders(detector, minute, count: 20, notional: 50_000, SqueezeSide.LongSqueeze);
            signal ??= detector.OnBar(Bar(minute, open: 200 - minute, low: 199 - minute, close: 199.5 - minute));
        }
        Assert.Null(signal);
    }

    [Fact]
    public void What_comes_later_changes_no_earlier_answer()
    {
        // A detector that is fed only a prefix gives the same signals up to its end as one that is fed everything.
        for (var seed = 1; seed <= 20; seed++)
        {
            var whole = Signals(seed, minutes: 400);
            for (var prefix = 50; prefix <= 400; prefix += 70)
                Assert.Equal(whole.Where(x => x.Minute < prefix), Signals(seed, prefix));
        }
    }

    [Fact]
    public void A_threshold_out_of_range_is_named_with_its_value()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new ForcedOrderBurstDetector(new BurstThresholds { ZScore = 0 }));
        Assert.Contains("z-score", error.Message, StringComparison.Ordinal);
        Assert.Equal(0.0, error.ActualValue);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new ForcedOrderBurstDetector(exhaustion: new ExhaustionRule(1.5, 2, TimeSpan.FromMinutes(15))));
    }

    private static List<(int Minute, double Notional, double Extreme)> Signals(int seed, int minutes)
    {
        var random = new Random(seed);
        var detector = new ForcedOrderBurstDetector();
        var signals = new List<(int, double, double)>();
        var price = 100.0;
        for (var minute = 0; minute < minutes; minute++)
        {
            var burst = random.NextDouble() < 0.03;
            Orders(detector, minute, burst ? 25 : 1, burst ? 40_000 : 1_000, random.NextDouble() < 0.5 ? SqueezeSide.LongSqueeze : SqueezeSide.ShortSqueeze);
            var close = price * (1 + (random.NextDouble() - 0.5) * 0.01);
            if (detector.OnBar(Bar(minute, price, Math.Min(price, close), close, Math.Max(price, close))) is { } cluster)
                signals.Add((minute, cluster.Notional, cluster.ExtremePrice));
            price = close;
        }
        return signals;
    }

    private static void Quiet(ForcedOrderBurstDetector detector, int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
        {
            Orders(detector, minute, count: 1, notional: 1_000 + minute % 7 * 100, SqueezeSide.LongSqueeze);
            Assert.Null(detector.OnBar(Bar(minute, open: 100, low: 99.9, close: 100)));
        }
    }

    private static void Orders(ForcedOrderBurstDetector detector, int minute, int count, double notional, SqueezeSide side)
    {
        for (var i = 0; i < count; i++)
            detector.OnForcedOrder(new ForcedOrder(Start.AddMinutes(minute).AddSeconds(1 + i), side, 100, notional));
    }

    private static MarketBar Bar(int minute, double open, double low, double close, double? high = null) =>
        new(Start.AddMinutes(minute + 1), open, high ?? Math.Max(open, close), low, close, 10);
}
