using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

public class RiskTierTests
{
    private static readonly RiskTierTable<decimal> Btc = BinanceUsdmVenue.Btc2024.Tiers;

    [Fact]
    public void Notional_exactly_at_a_cap_belongs_to_the_lower_tier()
    {
        Assert.Equal(0, Btc.IndexOf(50_000m));
        Assert.Equal(1, Btc.IndexOf(50_000.00000001m));
        Assert.Equal(1, Btc.IndexOf(600_000m));
        Assert.Equal(11, Btc.IndexOf(1_800_000_000m));
        Assert.Equal(11, Btc.IndexOf(9_000_000_000m));
        Assert.Equal(0, Btc.IndexOf(0m));
    }

    [Fact]
    public void Every_boundary_of_every_table_belongs_to_the_lower_tier()
    {
        foreach (var version in BinanceUsdmVenue.Venue.RiskTiers.Values.SelectMany(symbol => symbol.Versions))
            for (var n = 0; n < version.Tiers.Count; n++)
            {
                if (version.Tiers[n].Cap is not { } cap) continue;
                Assert.Equal(n, version.Tiers.IndexOf(cap));
                Assert.True(version.Tiers[n].Contains(cap));
                Assert.Equal(Math.Min(n + 1, version.Tiers.Count - 1), version.Tiers.IndexOf(cap + 0.01m));
                Assert.Equal(n, version.Tiers.ConvertTo<double>().IndexOf((double)cap));
            }
    }

    [Fact]
    public void Deductions_of_every_table_follow_the_recursion_to_the_cent()
    {
        var tiers = 0;
        foreach (var version in BinanceUsdmVenue.Venue.RiskTiers.Values.SelectMany(symbol => symbol.Versions))
        {
            var amount = 0m;
            for (var n = 0; n < version.Tiers.Count; n++, tiers++)
            {
                if (n > 0) amount += version.Tiers[n].Floor * (version.Tiers[n].MaintenanceRate - version.Tiers[n - 1].MaintenanceRate);
                var difference = Math.Abs(version.Tiers[n].MaintenanceAmount - amount);
                Assert.True(difference <= 0.01m, $"{version.Tiers.Label} tier {n + 1}: {amount}");
            }
        }
        Assert.True(tiers > 2_000, $"only {tiers} tiers");
    }

    [Fact]
    public void Maintenance_margin_sums_each_bracket_at_its_own_rate()
    {
        // 1,000,000 in BTCUSDT of 2024-10: 50,000 * 0.4% + 550,000 * 0.5% + 400,000 * 0.65% = 200 + 2,750 + 2,600 = 5,550.
        Assert.Equal(5_550m, BinanceUsdmVenue.Btc2024.Schedule().Margin(1_000_000m));
    }

    [Fact]
    public void Whole_position_rule_applies_one_rate_to_all_of_it()
    {
        // OKX, ETH-USDT of 2022 in contracts: tier 2 (up to 4,000) has 1.5%: 3,000 * 0.015 = 45.
        var table = new RiskTierTable<decimal>("ETH-USDT", [new(0, 2_000, 0.01m, 0, 75), new(2_000, 4_000, 0.015m, 0, 50)]);
        var schedule = new WholePositionRule().Schedule(table, default);
        Assert.Equal(45m, schedule.Margin(3_000m));
        Assert.Equal(20m, schedule.Margin(2_000m));
    }

    [Fact]
    public void Leverage_and_notional_limits_of_the_tiers()
    {
        // BTCUSDT of 2024-10: 125x to 50,000, 100x to 600,000, 75x to 3 M, …, 1x to 1.8 G.
        Assert.Equal(125m, MaximumLeverage.For(Btc, 50_000m));
        Assert.Equal(100m, MaximumLeverage.For(Btc, 50_001m));
        Assert.Equal(1m, MaximumLeverage.For(Btc, 1_800_000_000m));
        Assert.Equal(0m, MaximumLeverage.For(Btc, 1_800_000_001m));
        Assert.Equal(600_000m, MaximumNotional.For(Btc, 100m));
        Assert.Equal(50_000m, MaximumNotional.For(Btc, 100.5m));
        Assert.Equal(0m, MaximumNotional.For(Btc, 126m));
        Assert.Equal(1_800_000_000m, MaximumNotional.For(Btc, 1m));
    }

    [Fact]
    public void Maximum_notional_of_the_maximum_leverage_of_a_notional_is_at_least_that_notional() =>
        Properties.Hold(GeneratedPosition.All, p =>
        {
            var notional = p.Quantity * p.Entry;
            var leverage = MaximumLeverage.For(p.Terms.Tiers, Math.Min(notional, p.Terms.Tiers.MaxNotional ?? notional));
            Assert.True(leverage >= p.Leverage);
            if (MaximumNotional.For(p.Terms.Tiers, leverage) is { } largest)
                Assert.True(largest >= notional * (1 - 1e-20m), $"{p}: {largest}");
        });

    [Fact]
    public void Maintenance_margin_is_below_the_initial_margin_at_the_highest_leverage() => Properties.Hold(GeneratedPosition.All, p =>
        Assert.True(p.Maintenance(p.Entry) < p.Quantity * p.Entry / p.Terms.Tiers.At(p.Quantity * p.Entry).MaxLeverage, p.ToString()));

    [Theory]
    [InlineData("floor 5 should be 0", 5, 10, 0.01, 0, 10, 10, 20, 0.02, 0.1, 5)]
    [InlineData("floor 11 should be 10", 0, 10, 0.01, 0, 10, 11, 20, 0.02, 0.11, 5)]
    [InlineData("cap 0 is not above the floor 0", 0, 0, 0.01, 0, 10, 0, 20, 0.02, 0, 5)]
    [InlineData("maintenance rate 1.5 is not a fraction", 0, 10, 1.5, 0, 10, 10, 20, 2, 0, 5)]
    [InlineData("maintenance rate 0.01 is below that of the tier before, 0.02", 0, 10, 0.02, 0, 10, 10, 20, 0.01, 0, 5)]
    [InlineData("maximum leverage 20 is above that of the tier before, 10", 0, 10, 0.01, 0, 10, 10, 20, 0.02, 0.1, 20)]
    [InlineData("maximum leverage 0.5 is below 1", 0, 10, 0.01, 0, 0.5, 10, 20, 0.02, 0.1, 0.5)]
    [InlineData("maintenance amount 0.3 should be 0.1", 0, 10, 0.01, 0, 10, 10, 20, 0.02, 0.3, 5)]
    [InlineData("maintenance amount 1 of the first tier is not 0", 0, 10, 0.01, 1, 10, 10, 20, 0.02, 1.1, 5)]
    public void Wrong_table_is_refused_with_the_tier_and_the_value(string reason, double f1, double c1, double r1, double a1, double l1,
        double f2, double c2, double r2, double a2, double l2)
    {
        RiskTier<decimal>[] tiers =
        [
            new((decimal)f1, (decimal)c1, (decimal)r1, (decimal)a1, (decimal)l1),
            new((decimal)f2, (decimal)c2, (decimal)r2, (decimal)a2, (decimal)l2),
        ];
        var failure = Assert.Throws<MarginException>(
            () => new MarginalRule().Schedule(new RiskTierTable<decimal>("XUSDT", tiers), default));
        Assert.StartsWith("XUSDT: tier ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }
}
