using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>Bids and asks of 100 within 1 % of 50,000 and 50 more within 2 %.</summary>
public sealed class RecordedDepthFillTests
{
    private const decimal Mark = 50_000m;

    private static readonly DateTime Noon = Bench.Noon;
    private static readonly TriggerBar Bar = TriggerBar.At(Mark);

    // Distances on average: 50 within 1 %: 0.25 %. 140: (100 * 0.5 % + 40 * 1.4 %) / 140 = 0.757142857 %. 0.1: 0.0005 %.
    [Theory]
    [InlineData(0.1, 49_999.75)]
    [InlineData(50, 49_875)]
    [InlineData(140, 49_621.428571)]
    public void A_large_order_walks_further_than_a_small_one(double size, double price)
    {
        Assert.Equal((decimal)price, Math.Round(Model().Execute(Order(-(decimal)size)).Price, 6));
        Assert.Equal(2 * Mark - (decimal)price, Math.Round(Model().Execute(Order((decimal)size)).Price, 6));
    }

    [Fact]
    public void What_one_order_took_is_missing_for_the_next_until_the_book_has_refilled()
    {
        var model = Model();

        Assert.Equal(49_875m, model.Execute(Order(-50m)).Price);
        Assert.Equal(49_625m, model.Execute(Order(-50m)).Price);
        // Bids that are gone are not asks: buying is as it was.
        Assert.Equal(50_125m, model.Execute(Order(50m)).Price);
        // Half a minute refills 75 of the 100 that are gone: from 25 to 75 the average is 0.5 %.
        Assert.Equal(49_750m, model.Execute(Order(-50m) with { Time = Noon.AddSeconds(30) }).Price);
        // After a minute and more it is full again.
        Assert.Equal(49_875m, model.Execute(Order(-50m) with { Time = Noon.AddSeconds(95) }).Price);
    }

    [Fact]
    public void A_limit_takes_what_lies_within_it()
    {
        var order = Order(-140m) with { Limit = 49_500m };

        var execution = Model().Execute(order);

        // 100 out to 1 %, at 0.5 % on average.
        Assert.Equal(new ForcedExecution(49_750m, -100m), execution);
        // Half of the first band out to 0.5 %; nothing at or above the mark.
        Assert.Equal(-50m, Model().Execute(order with { Limit = 49_750m }).Quantity);
        Assert.Equal(0m, Model().Execute(order with { Limit = 50_000m }).Quantity);
        Assert.Equal(0m, Model().Execute(order with { Limit = 50_100m }).Quantity);
    }

    [Fact]
    public void Fill_or_kill_takes_all_or_leaves_the_book_as_it_was()
    {
        var model = Model();

        var killed = model.Execute(Order(-140m) with { Limit = 49_500m, TimeInForce = TimeInForce.FillOrKill });
        var filled = model.Execute(Order(-50m) with { Limit = 49_500m, TimeInForce = TimeInForce.FillOrKill });

        Assert.Equal(0m, killed.Quantity);
        Assert.Equal(new ForcedExecution(49_875m, -50m), filled);
    }

    [Fact]
    public void A_fund_that_sells_without_limit_goes_on_beyond_the_last_band()
    {
        // 150 at (100 * 0.5 % + 50 * 1.5 %) / 150, 50 more from 2 % to 3 %: (150 * 0.8333 % + 50 * 2.5 %) / 200 = 1.25 %.
        Assert.Equal(49_375m, Math.Round(Model().Execute(Order(-200m)).Price, 12));
        // With an impact of at most 2.5 %: 25 from 2 % to 2.5 %, 25 at 2.5 %: (125 + 56.25 + 62.5) / 200 = 1.21875 %.
        var capped = Model(new DepthOptions { LargestImpact = 0.025m });
        Assert.Equal(49_390.625m, Math.Round(capped.Execute(Order(-200m)).Price, 12));
    }

    [Fact]
    public void Without_a_snapshot_or_with_an_old_one_the_fallback_fills()
    {
        var model = Model(new DepthOptions { Fallback = new ConstantSlippageFill(100m), MaximumAge = TimeSpan.FromSeconds(60) });

        Assert.Equal(49_500m, model.Execute(Order(-1m) with { Time = Noon.AddSeconds(51) }).Price);
        Assert.Equal(49_500m, model.Execute(Order(-1m) with { Time = Noon.AddSeconds(-11) }).Price);
        Assert.Equal(49_500m, model.Execute(Order(-1m) with { Symbol = "ETHUSDT" }).Price);
        Assert.Equal(49_997.5m, model.Execute(Order(-1m) with { Time = Noon.AddSeconds(50) }).Price);
        Assert.Equal(3, model.FallbackCount);
    }

    // A bid of 20 at 55,000 while the market is at 50,000: the nearest band costs 55,000 on average. Behind it 30 at 49,500 on average.
    [Fact]
    public void A_ghost_bid_is_dropped_clipped_or_refused()
    {
        var ghost = new DepthSnapshot(
            Noon, [new(0.01m, 20m, 1_100_000m), new(0.05m, 50m, 2_585_000m)], [new(0.01m, 100m, 5_025_000m)]);
        Assert.True(ghost.IsFaulty(true, Bar));
        Assert.False(ghost.IsFaulty(false, Bar));

        // Dropped for the snapshot before it.
        var drop = Model(null, ghost);
        Assert.Equal(49_875m, drop.Execute(Order(-50m)).Price);
        Assert.Equal(1, drop.FaultyCount);

        // Clipped: 30 spread so that their average is 1 %: 15 reach 1 % and get 0.5 %; 40 without limit go on beyond them.
        var clip = Model(new DepthOptions { Fault = DepthFault.Clip }, ghost);
        Assert.Equal(49_750m, clip.Execute(Order(-15m)).Price);
        Assert.Equal(-15m, clip.Execute(Order(-40m) with { Limit = 45_000m }).Quantity);

        var refuse = Model(new DepthOptions { Fault = DepthFault.Refuse }, ghost);
        Assert.Equal(
            "BTCUSDT: the depth of 2026-01-05 12:00:00 has bids above the market; leave it out, "
            + "or choose to drop or to clip such snapshots",
            Assert.Throws<MarginException>(() => refuse.Execute(Order(-1m))).Message);
        // The other side is sound.
        Assert.Equal(50_025m, refuse.Execute(Order(10m)).Price);
    }

    [Fact]
    public void In_a_liquidation_a_large_position_slips_and_a_small_one_does_not()
    {
        static LiquidationRecord Liquidate(decimal quantity)
        {
            // 10x at 55,500: bankruptcy at 49,950. At 50,000 equity is 50 a unit against 0.05 * 50,000.
            var account = Bench.Account(Bench.Flat(), 5_550m * quantity, MarginMode.Isolated, 10m);
            account.Fill(Noon, Btc, quantity, 55_500m);
            account.SetMark(Btc, Mark);
            return Bench.Chain(Model(), LiquidationRemainder.FundKeeps, null, "takeover")
                .Liquidate(account, MarginScope.Isolated(Btc), Noon.AddMinutes(1), _ => Bar)!;
        }

        var (small, large) = (Liquidate(0.1m), Liquidate(120m));

        // 0.1: 0.0005 %, 0.025 of 50,000; the fund keeps most of 5. 120: (100 * 0.5 % + 20 * 1.2 %) / 120 = 0.6166... %, 308.33 a unit.
        Assert.Equal(0.025m, small.Slippage);
        Assert.Equal(4.975m, small.FundGain);
        Assert.Equal(37_000m, Math.Round(large.Slippage, 12));
        Assert.Equal(-31_000m, Math.Round(large.FundGain, 12));
    }

    [Fact]
    public void Accounts_of_one_market_meet_the_same_book()
    {
        var market = new VenueMarket(new InsuranceFund(1_000_000m));
        var first = Bench.Chain(Model(), LiquidationRemainder.FundKeeps, market, "takeover");
        decimal Sell(LiquidationEngine engine)
        {
            var account = Bench.Account(Bench.Flat(), 50m * 5_550m, MarginMode.Cross, 10m, market.Fund);
            account.Fill(Noon, Btc, 50m, 55_500m);
            account.SetMark(Btc, Mark);
            return engine.Liquidate(account, MarginScope.Cross, Noon.AddMinutes(1), _ => Bar)!.Rounds[0].Price;
        }

        Assert.Equal(49_875m, Sell(first));
        Assert.Equal(49_625m, Sell(first.ForAnother()));
    }

    [Fact]
    public void Square_root_impact_fills_what_keeps_the_average_within_the_limit()
    {
        // σ = 0.1, V = 400: selling 4 costs 1 %, 1 costs 0.5 %.
        var order = new ForcedOrder("BTCUSDT", -4m, 94m, 0m, new TriggerBar(100m, 104m, 94m, 95m, 400m)) { Limit = 93.53m };
        var model = new SquareRootImpactFill();

        var execution = model.Execute(order);

        Assert.Equal(-1m, Math.Round(execution.Quantity, 12));
        Assert.Equal(93.53m, Math.Round(execution.Price, 12));
        Assert.Equal(0m, model.Execute(order with { TimeInForce = TimeInForce.FillOrKill }).Quantity);
        Assert.Equal(-4m, model.Execute(order with { Limit = 93.06m }).Quantity);
        Assert.Equal(0m, model.Execute(order with { Limit = 95m }).Quantity);
    }

    [Fact]
    public void Models_are_found_by_name_with_their_settings()
    {
        var models = ForcedOrderFillModels.BuiltIn();

        Assert.Equal(49_975m, models.Create("constant-spread").Execute(Order(-1m)).Price);
        var missing = Assert.Throws<MarginException>(() => models.Create("recorded-depth"));
        Assert.Equal("settings: setting 'folder' is missing; none is known", missing.Message);
    }

    private const string Btc = "BTCUSDT";

    private static RecordedDepthFill Model(DepthOptions? options = null, params DepthSnapshot[] later)
    {
        DepthBand[] bids = [new(0.01m, 100m, 4_975_000m), new(0.02m, 150m, 7_437_500m)];
        DepthBand[] asks = [new(0.01m, 100m, 5_025_000m), new(0.02m, 150m, 7_562_500m)];
        var book = new DepthBook([new DepthSnapshot(Noon.AddSeconds(-10), bids, asks), .. later]);
        return new RecordedDepthFill((symbol, _) => symbol == Btc ? book : null, options);
    }

    private static ForcedOrder Order(decimal quantity) => new(Btc, quantity, Mark, 0m, Bar) { Time = Noon };
}
