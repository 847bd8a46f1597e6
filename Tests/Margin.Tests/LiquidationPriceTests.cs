namespace Backtests.Margin.Tests;

public class LiquidationPriceTests
{
    private static readonly MaintenanceSchedule<decimal> Btc = BinanceUsdmVenue.Btc2024.Schedule();

    [Fact]
    public void Isolated_long_in_the_first_tier()
    {
        // 0.1 BTC at 40,000 = 4,000 USDT, 10x: wallet 400, rate 0.4%, amount 0.
        // (400 + 0 - 0.1 * 40,000) / (0.1 * 0.004 - 0.1) = -3,600 / -0.0996 = 36,144.578313...
        var price = LiquidationPrice.Isolated(Btc, PositionSide.Long, 0.1m, 40_000m, 400m);
        Assert.Equal(36_144.578313m, price!.Value, 6);
    }

    [Fact]
    public void Isolated_short_in_the_first_tier()
    {
        // (400 + 0 + 0.1 * 40,000) / (0.1 * 0.004 + 0.1) = 4,400 / 0.1004 = 43,824.701195...
        var price = LiquidationPrice.Isolated(Btc, PositionSide.Short, 0.1m, 40_000m, 400m);
        Assert.Equal(43_824.701195m, price!.Value, 6);
    }

    [Fact]
    public void Short_whose_notional_rises_into_the_next_tier_is_solved_with_that_tier()
    {
        // Short 250 BTC at 45,000 = 11.25 M (tier 4: 1%, 11,450, up to 12 M), 10x: wallet 1,125,000.
        // With tier 4: (1,125,000 + 11,450 + 11,250,000) / (250 * 1.01) = 49,055.25, where the notional is 12.26 M: wrong tier.
        // With tier 5 (2%, 131,450): (1,125,000 + 131,450 + 11,250,000) / (250 * 1.02) = 12,506,450 / 255 = 49,044.901960...
        var price = LiquidationPrice.Isolated(Btc, PositionSide.Short, 250m, 45_000m, 1_125_000m);
        Assert.Equal(49_044.901961m, price!.Value, 6);
    }

    [Fact]
    public void Long_whose_notional_falls_into_a_lower_tier_is_solved_with_that_tier()
    {
        // Long 100 BTC at 31,000 = 3.1 M (tier 4: 1%, 11,450, from 3 M), 5x: wallet 620,000.
        // With tier 4: (620,000 + 11,450 - 3,100,000) / (100 * 0.01 - 100) = 24,934.85, notional 2.49 M: wrong tier.
        // With tier 3 (0.65%, 950): (620,000 + 950 - 3,100,000) / (0.65 - 100) = -2,479,050 / -99.35 = 24,952.692501...
        var price = LiquidationPrice.Isolated(Btc, PositionSide.Long, 100m, 31_000m, 620_000m);
        Assert.Equal(24_952.692501m, price!.Value, 6);
    }

    [Fact]
    public void Long_whose_margin_covers_a_fall_to_zero_has_none()
    {
        Assert.Null(LiquidationPrice.Isolated(Btc, PositionSide.Long, 1m, 40_000m, 40_000m));
        Assert.Null(LiquidationPrice.Cross(Btc, PositionSide.Long, 1m, 40_000m, 39_000m, 0m, 1_500m));
        Assert.NotNull(LiquidationPrice.Isolated(Btc, PositionSide.Long, 1m, 40_000m, 39_999m));
    }

    [Fact]
    public void Nothing_to_liquidate_has_none()
    {
        Assert.Null(LiquidationPrice.Isolated(Btc, PositionSide.Long, 0m, 40_000m, 100m));
        Assert.Null(LiquidationPrice.Isolated(Btc, PositionSide.Short, 0m, 40_000m, 0m));
        Assert.Null(LiquidationPrice.Solve<decimal>([], 100m, 40_000m));
    }

    [Fact]
    public void Short_that_no_price_could_rescue_has_none_and_is_breached()
    {
        // Equity at price p: -50,000 + 1 * (40,000 - p) is negative for every p above 0.
        Assert.Null(LiquidationPrice.Cross(Btc, PositionSide.Short, 1m, 40_000m, -50_000m, 0m, 0m));
        Assert.True(MarginRatio.IsBreached(Btc.Margin(40_000m), -50_000m));
    }

    [Fact]
    public void Long_that_is_already_due_shows_the_price_that_would_save_it()
    {
        // Cross with a wallet of -1,000: equity = p - 41,000, rate 0.4%: p = 41,000 / 0.996 = 41,164.658635...
        var price = LiquidationPrice.Cross(Btc, PositionSide.Long, 1m, 40_000m, -1_000m, 0m, 0m);
        Assert.Equal(41_164.658635m, price!.Value, 6);
    }

    [Fact]
    public void Position_whose_wallet_is_exactly_its_maintenance_margin_is_due_where_it_is()
    {
        // 1 at 40,000 in the first tier: 160.
        Assert.Equal(40_000m, LiquidationPrice.Isolated(Btc, PositionSide.Long, 1m, 40_000m, 160m));
        Assert.Equal(40_000m, LiquidationPrice.Isolated(Btc, PositionSide.Short, 1m, 40_000m, 160m));
    }

    [Fact]
    public void Cross_subtracts_the_maintenance_and_adds_the_profit_of_other_positions()
    {
        // Binance FAQ b3c689c1, BTCUSDT: wallet 1,535,443.01, others 356,512.508 and -448,192.89,
        // long 109.488 at 32,481.98 in the tier 2.5% / 16,300: 26,316.89 published.
        var tier = MaintenanceSchedule<decimal>.Flat(0.025m, 16_300m);
        var price = LiquidationPrice.Cross(tier, PositionSide.Long, 109.488m, 32_481.98m, 1_535_443.01m, 356_512.508m, -448_192.89m);
        Assert.Equal(26_316.89m, price!.Value, 2);
    }

    [Fact]
    public void Hedge_follows_the_formula_with_a_long_and_a_short_leg()
    {
        // Wallet 1,000; long 1 at 40,000 and short 0.4 at 41,000; both stay in the first tier (0.4%, 0):
        // (1,000 - 40,000 + 0.4 * 41,000) / (1 * 0.004 + 0.4 * 0.004 - 1 + 0.4) = -22,600 / -0.5944 = 38,021.534320...
        PositionLeg<decimal>[] legs = [new(PositionSide.Long, 1m, 40_000m, Btc), new(PositionSide.Short, 0.4m, 41_000m, Btc)];
        Assert.Equal(38_021.534320m, LiquidationPrice.Solve<decimal>(legs, 1_000m, 40_000m)!.Value, 6);
    }

    [Fact]
    public void Balanced_hedge_is_liquidated_by_a_rise_that_raises_its_maintenance_margin()
    {
        // Long 1 at 20,000, short 1 at 20,000, wallet 200, first tier: 2 * p * 0.004 = 200 at p = 25,000. Any fall is harmless.
        PositionLeg<decimal>[] legs = [new(PositionSide.Long, 1m, 20_000m, Btc), new(PositionSide.Short, 1m, 20_000m, Btc)];
        Assert.Equal(25_000m, LiquidationPrice.Solve<decimal>(legs, 200m, 20_000m)!.Value, 12);
    }

    [Fact]
    public void Margin_that_jumps_where_a_tier_begins_liquidates_at_that_boundary()
    {
        // 1% of the whole position up to 1,000, 5% above. Short 10 at 90 with 145: equity 1,045 - 10 p.
        // At p = 100: equity 45 > 10. Just above: 45 < 50. So 100, where no tier's own line has its root (103.47 and 99.52).
        var steps = Steps((0m, 1000m, 0.01m), (1000m, null, 0.05m));
        Assert.Equal(100m, LiquidationPrice.Isolated(steps, PositionSide.Short, 10m, 90m, 145m));
    }

    [Fact]
    public void Whole_position_rate_is_that_of_the_tier_at_the_liquidation_price()
    {
        // Long 10 at 150 with 300 (notional 1,500 in the 5% tier): 5% line: (300 - 1,500) / (10 * 0.05 - 10) = 126.3157...
        // where the notional of 1,263 is still in that tier.
        var steps = Steps((0m, 1000m, 0.01m), (1000m, null, 0.05m));
        Assert.Equal(126.315789m, LiquidationPrice.Isolated(steps, PositionSide.Long, 10m, 150m, 300m)!.Value, 6);
    }

    [Fact]
    public void Bankruptcy_prices_by_hand()
    {
        // Long 2 at 100 with 20 loses all of it at 90; short at 110. Cross: 20 and 6 of other profit: 87 and 113.
        Assert.Equal(90m, BankruptcyPrice.Isolated(PositionSide.Long, 2m, 100m, 20m));
        Assert.Equal(110m, BankruptcyPrice.Isolated(PositionSide.Short, 2m, 100m, 20m));
        Assert.Equal(87m, BankruptcyPrice.Cross(PositionSide.Long, 2m, 100m, 20m, 6m));
        Assert.Equal(113m, BankruptcyPrice.Cross(PositionSide.Short, 2m, 100m, 20m, 6m));
        Assert.Null(BankruptcyPrice.Isolated(PositionSide.Long, 2m, 100m, 200m));
        Assert.Null(BankruptcyPrice.Isolated(PositionSide.Long, 0m, 100m, 20m));
    }

    private static MaintenanceSchedule<decimal> Steps(params (decimal Floor, decimal? Cap, decimal Rate)[] tiers) =>
        new WholePositionRule().Schedule(new RiskTierTable<decimal>("steps",
            tiers.Select(tier => new RiskTier<decimal>(tier.Floor, tier.Cap, tier.Rate, 0m, 10m))), default);
}
