using Backtests.Margin.Liquidation;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests.Liquidation;

public class LiquidationFormsTests
{
    [Fact]
    public void Sizes_by_hand()
    {
        Assert.Equal(13_000m, TierReduction.Excess(15_000m, 2_000m));
        Assert.Equal(0m, TierReduction.Excess(1_000m, 2_000m));
        // Above 100,000 a fifth, all of it during the cooldown, all of a smaller one.
        Assert.Equal(100_000m, LargePositionFraction.Notional(500_000m, 100_000m, 0.2m, false));
        Assert.Equal(500_000m, LargePositionFraction.Notional(500_000m, 100_000m, 0.2m, true));
        Assert.Equal(100_000m, LargePositionFraction.Notional(100_000m, 100_000m, 0.2m, false));
        Assert.True(LargePositionFraction.IsBackstop(59m, 90m, 2m / 3m));
        Assert.False(LargePositionFraction.IsBackstop(61m, 90m, 2m / 3m));
        Assert.Equal((1_000m, 5_000m), BlockLimit.Notional(50_000m, 1_000m, 0.1m));
        Assert.Equal((500m, 500m), BlockLimit.Notional(500m, 1_000m, 0.1m));
    }

    [Fact]
    public void Shortage_is_covered_by_what_closing_frees()
    {
        // 10 / (100 * (0.1 - 0.01)) = 1.11; with fees as large as the ratio nothing is freed.
        Assert.Equal(1.11m, Math.Round(MarginShortage.BaseToCover(10m, 0.1m, 0.01m, 0m, 100m, 1m) ?? 0m, 2));
        Assert.Null(MarginShortage.BaseToCover(10m, 0.1m, 0.06m, 0.04m, 100m, 1m));
    }

    [Fact]
    public void Fees_of_fund_and_liquidator()
    {
        // 0.95 * (0.05 - 0.01 - 1 / 1,000) = 0.03705; a shortage above the cushion leaves nothing.
        Assert.Equal(0.03705m, FundFee.RateFromCushion(1m, 10m, 0.05m, 0.01m, 100m, 0.05m));
        Assert.Equal(0m, FundFee.RateFromCushion(100m, 10m, 0.05m, 0.01m, 100m, 0.05m));
        // 5,610 against 5,100 at 0.5%: 28.05. 5,049 against 5,100: the fund pays 51.
        Assert.Equal(28.05m, FundFee.OnFill(5_610m, 5_100m, 0.005m));
        Assert.Equal(-51m, FundFee.OnFill(5_049m, 5_100m, 0.005m));
        // 2% + 10,000 millionths = 3%; within the grace 2%; at most 5%.
        Assert.Equal(0.03m, LiquidatorFeeRamp.Rate(0.02m, 0.05m, 10_000m, 1_500m, 0.000001m));
        Assert.Equal(0.02m, LiquidatorFeeRamp.Rate(0.02m, 0.05m, 1_499m, 1_500m, 0.000001m));
        Assert.Equal(0.05m, LiquidatorFeeRamp.Rate(0.02m, 0.05m, 1_000_000m, 1_500m, 0.000001m));
    }

    [Fact]
    public void Closing_all_positions_at_their_bankruptcy_quotes_leaves_nothing() => Properties.Hold(
        from bitcoin in Gen.Choose(-1_000, 1_000)
        from ether in Gen.Choose(1, 1_000)
        from quote in Gen.Choose(-1_000_000, 1_000_000)
        select (bitcoin * 50m, ether * 3m, quote * 1m), account =>
    {
        var (first, second, quote) = account;
        var risk = new SubaccountRisk<decimal>(quote + first + second, 0.1m * (Math.Abs(first) + Math.Abs(second)));
        var left = quote + risk.BankruptcyQuote(-first, 0.1m * Math.Abs(first)) + risk.BankruptcyQuote(-second, 0.1m * Math.Abs(second));
        Assert.True(Math.Abs(left) < 1e-15m, $"{account}: {left}");
    });

    [Fact]
    public void Fillable_price_widens_from_the_oracle_to_the_spread()
    {
        // Long 0.1 at 50,000, margin 500, spread 0.1: half way to bankruptcy 5,000 - 0.5 * 50; beyond it 5,000 - 50.
        Assert.Equal(49_750m, new SubaccountRisk<decimal>(250m, 500m).FillablePrice(0.1m, 5_000m, 500m, 1m, 0.1m));
        Assert.Equal(49_500m, new SubaccountRisk<decimal>(-250m, 500m).FillablePrice(0.1m, 5_000m, 500m, 1m, 0.1m));
    }

    [Fact]
    public void Ranks_by_hand()
    {
        // 0.1 * 110 / 20. A loser of 10% with leverage 90 / 10 = 9: -0.1 / 9.
        Assert.Equal(0.55m, AdlRank.ByProfitAndEffectiveLeverage(100m, 110m, 90m));
        Assert.Equal(-0.1m / 9m, AdlRank.ByProfitAndEffectiveLeverage(100m, 90m, 80m));
        // 50 / 100 * 30 / 150; a loser and an empty account rank 0.
        Assert.Equal(0.1m, AdlRank.ByProfitAndMarginRatio(50m, 100m, 30m));
        Assert.Equal(0m, AdlRank.ByProfitAndMarginRatio(-50m, 100m, 30m));
        Assert.Equal(0m, AdlRank.ByProfitAndMarginRatio(-100m, 100m, 30m));
        // 120 / 100 * 1,200 / 400.
        Assert.Equal(3.6m, AdlRank.ByPriceRatioAndLeverage(PositionSide.Long, 100m, 120m, 1_200m, 400m));
        Assert.Equal(3.6m, AdlRank.ByPriceRatioAndLeverage(PositionSide.Short, 120m, 100m, 1_200m, 400m));
    }

    [Fact]
    public void Highest_ranks_give_first_whatever_the_order_of_the_list()
    {
        AdlCandidate<decimal>[] winners = [new("a", 10m, 1m), new("b", 10m, 6m), new("c", 20m, 5m), new("d", 5m, 5m)];
        var taken = AdlAllocation.Of(winners, 32m);
        Assert.Equal([("b", 10m), ("c", 20m), ("d", 2m)], taken);
        Assert.Equal(taken, AdlAllocation.Of(winners.Reverse(), 32m));
        Assert.Equal(45m, AdlAllocation.Of(winners, 1_000m).Sum(part => part.Size));
    }

    [Fact]
    public void Venue_that_lacks_a_step_is_refused_in_one_line()
    {
        var fill = new ConstantSlippageFill(0m);
        var lacking = VenueFile.Parse("whole.json", Venues.VenueBlockTests.Whole.Replace(
            "\"takeover\"]", "\"takeover\"], \"missing\": [\"an auction\"]", StringComparison.Ordinal));
        Assert.Equal("venue whole cannot be run yet, only calculated; missing: an auction",
            Assert.Throws<MarginException>(() => LiquidationEngine.Of(lacking, fill)).Message);
        Assert.NotNull(LiquidationEngine.Of(VenueFiles.Load("bybit-linear"), fill));
        Assert.NotNull(LiquidationEngine.Of(VenueFiles.Load("binance-coinm"), fill));
    }
}
