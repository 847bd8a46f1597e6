namespace Backtests.Margin.Tests;

public class MaintenanceRuleTests
{
    [Fact]
    public void Rate_grows_with_the_position_and_never_exceeds_one()
    {
        var tiers = new RiskTierTable<decimal>("BTC", [new(0m, null, 0.01m, 0m, 50m) { RatePerUnit = 0.00005m }]);
        var rule = new Backtests.Margin.LinearInSizeRule();
        // 25 BTC: 1% + 25 * 0.005% = 1.125%; of 2,500,000 it is 28,125.
        Assert.Equal(28_125m, rule.Schedule(tiers, new MaintenanceState<decimal>(25m, 0m, 100_000m)).Margin(2_500_000m));
        Assert.Equal(1m, rule.Schedule(tiers, new MaintenanceState<decimal>(1_000_000m, 0m, 1m))[0].Rate);
    }

    [Fact]
    public void Liquidation_price_of_a_size_linear_position_has_the_rate_of_its_own_size()
    {
        var terms = VenueFiles.Load("deribit-linear").TermsOf("BTC_USDC-PERPETUAL", new(2025, 1, 1));
        var schedule = terms.Schedule(new(100m, 0m, 50_000m));
        // 100 BTC: 1.5%. Long from 50,000 with 5,000 each: 45,000 / 0.985 = 45,685.28.
        Assert.Equal(45_685.28m, Math.Round(
            LiquidationPrice.Isolated(schedule, PositionSide.Long, 100m, 50_000m, 500_000m) ?? 0m, 2));
    }

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(1_000_000, 0.2)]
    [InlineData(1_500_000, 0.6)]
    [InlineData(2_000_000, 1)]
    [InlineData(9_000_000, 1)]
    public void Rate_rises_between_the_bounds_of_open_interest(int openInterest, double rate)
    {
        Assert.Equal((decimal)rate, OpenInterestScaling.Rate(0.2m, openInterest, 1_000_000m, 2_000_000m));
        var tiers = new RiskTierTable<decimal>("X",
            [new(0m, null, 0.2m, 0m, 5m) { OpenInterestLower = 1_000_000m, OpenInterestUpper = 2_000_000m }]);
        var state = new MaintenanceState<decimal>(1m, openInterest / 100m, 100m);
        Assert.Equal((decimal)rate, new OpenInterestScaledRule().Schedule(tiers, state)[0].Rate);
    }

    [Fact]
    public void Rule_refuses_columns_that_it_would_not_look_at()
    {
        var perUnit = new RiskTierTable<decimal>("X", [new(0m, null, 0.01m, 0m, 50m) { RatePerUnit = 0.1m }]);
        var interest = new RiskTierTable<decimal>("X", [new(0m, null, 0.01m, 0m, 50m) { OpenInterestUpper = 5m }]);
        var state = default(MaintenanceState<decimal>);
        Assert.Contains("rate per unit 0.1", Assert.Throws<MarginException>(() => new MarginalRule().Schedule(perUnit, state)).Message);
        Assert.Contains("rate per unit 0.1", Assert.Throws<MarginException>(() => new WholePositionRule().Schedule(perUnit, state)).Message);
        Assert.Contains("open interest bound 5", Assert.Throws<MarginException>(() => new MarginalRule().Schedule(interest, state)).Message);
        Assert.Contains("open interest bound 5",
            Assert.Throws<MarginException>(() => new Backtests.Margin.LinearInSizeRule().Schedule(interest, state)).Message);
    }

    [Fact]
    public void Closing_fee_in_the_rate_moves_the_liquidation_price_towards_the_entry()
    {
        var schedule = MaintenanceSchedule<decimal>.Flat(0.01m, 0m).PlusRate(0.0006m);
        // Short 1 from 10 with 2: 12 / 1.0106 = 11.874134.
        Assert.Equal(11.874134m, Math.Round(LiquidationPrice.Isolated(schedule, PositionSide.Short, 1m, 10m, 2m) ?? 0m, 6));
        Assert.Equal(1m, MaintenanceSchedule<decimal>.Flat(0.9m, 0m).PlusRate(0.5m)[0].Rate);
        Assert.Throws<MarginException>(() => schedule.PlusRate(-0.1m));
    }

    [Fact]
    public void Constant_margin_does_not_move_with_the_mark()
    {
        var schedule = MaintenanceSchedule<decimal>.Constant(100m);
        Assert.Equal((100m, 100m), (schedule.Margin(1m), schedule.Margin(1e9m)));
        // Bybit: long 1 from 20,000 with 400: 20,000 - (400 - 100) = 19,700.
        Assert.Equal(19_700m, LiquidationPrice.Isolated(schedule, PositionSide.Long, 1m, 20_000m, 400m));
    }

    [Fact]
    public void Tables_from_leverages_caps_and_risk_limits()
    {
        // Hyperliquid SOL: 1 / 40 and 1 / 20; 70,000,000 * 0.025.
        var leverages = LeverageTiers.Table<decimal>("SOL", [(0m, 20m), (70_000_000m, 10m)]);
        Assert.Equal((0.025m, 0.05m, 1_750_000m), (leverages[0].MaintenanceRate, leverages[1].MaintenanceRate, leverages[1].MaintenanceAmount));
        Assert.Equal(70_000_000m, leverages[0].Cap);

        var steps = StepTiers.Table<decimal>("ETH", [(2_000m, 0.01m, 75m), (4_000m, 0.015m, 50m)]);
        Assert.Equal((0.01m, 0.015m), (steps.At(2_000m).MaintenanceRate, steps.At(2_001m).MaintenanceRate));

        var limit = new RiskLimit<decimal>(200m, 150m, 0.005m, 0.01m).Table("XBT", 3);
        Assert.Equal([(200m, 0.005m), (350m, 0.01m), (500m, 0.015m)], limit.Select(tier => (tier.Cap ?? 0m, tier.MaintenanceRate)));
        Assert.Throws<MarginException>(() => LeverageTiers.Table<decimal>("X", [(0m, 0m)]));
    }
}
