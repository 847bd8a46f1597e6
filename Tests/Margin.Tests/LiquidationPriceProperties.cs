using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

public class LiquidationPriceProperties
{
    private const decimal Precision = 1e-15m;

    [Fact]
    public void Equity_at_the_liquidation_price_is_the_maintenance_margin_there() => Properties.Hold(GeneratedPosition.All, position =>
    {
        if (position.LiquidationPrice is not { } price)
        {
            // A long at 1x, or with that much extra, cannot be lost.
            Assert.Equal(PositionSide.Long, position.Side);
            Assert.True(position.Wallet >= position.Quantity * position.Entry * (1 - Precision));
            return;
        }
        var difference = position.Equity(price) - position.Maintenance(price);
        Assert.True(Math.Abs(difference) <= position.Quantity * position.Entry * Precision, $"{position}: {price} is off by {difference}");
    }, 10_000);

    [Fact]
    public void Cross_liquidation_price_is_where_the_account_meets_all_its_maintenance_margin() => Properties.Hold(
        from position in GeneratedPosition.All
        from otherMargin in Gen.Choose(0, 40)
        from otherProfit in Gen.Choose(-40, 40)
        select (position, otherMargin: position.Wallet * otherMargin / 100, otherProfit: position.Wallet * otherProfit / 100),
        x =>
        {
            var p = x.position;
            var found = LiquidationPrice.Cross(p.Schedule, p.Side, p.Quantity, p.Entry, p.Wallet, x.otherMargin, x.otherProfit);
            if (found is not { } price) return;
            var difference = p.Equity(price) + x.otherProfit - p.Maintenance(price) - x.otherMargin;
            Assert.True(Math.Abs(difference) <= p.Quantity * p.Entry * Precision, $"{p}: {price} is off by {difference}");
        }, 10_000);

    [Fact]
    public void Healthy_long_is_liquidated_below_its_entry_and_short_above() => Properties.Hold(GeneratedPosition.All, p =>
    {
        Assert.False(MarginRatio.IsBreached(p.Maintenance(p.Entry), p.Wallet));
        if (p.LiquidationPrice is { } price)
            Assert.True(p.Side == PositionSide.Long ? price < p.Entry : price > p.Entry, $"{p}: {price}");
    });

    [Fact]
    public void Liquidation_comes_before_bankruptcy() => Properties.Hold(GeneratedPosition.All, p =>
    {
        if (p.LiquidationPrice is not { } liquidation
            || BankruptcyPrice.Isolated(p.Side, p.Quantity, p.Entry, p.Wallet) is not { } bankruptcy) return;
        // At 1x both are 0 but for rounding.
        if (bankruptcy < p.Entry * 1e-12m) return;
        Assert.True(p.Side == PositionSide.Long ? liquidation > bankruptcy : liquidation < bankruptcy, $"{p}: {liquidation}, {bankruptcy}");
    });

    [Fact]
    public void Isolated_loss_at_the_bankruptcy_price_is_the_margin() => Properties.Hold(GeneratedPosition.All, p =>
    {
        if (BankruptcyPrice.Isolated(p.Side, p.Quantity, p.Entry, p.Wallet) is not { } price) return;
        var loss = -UnrealizedProfit.Linear(p.Side, p.Quantity, p.Entry, price);
        Assert.True(Math.Abs(loss - p.Wallet) <= p.Quantity * p.Entry * Precision, $"{p}: {loss}");
    }, 10_000);

    [Theory]
    [InlineData("marginal")]
    [InlineData("whole-position")]
    public void Hedge_is_alive_from_the_reference_to_the_liquidation_price_and_dead_beyond(string rule)
    {
        var found = 0;
        Properties.Hold(Hedges(rule), hedge =>
        {
            if (hedge.Excess(hedge.Reference) <= 0) return;
            if (LiquidationPrice.Solve<decimal>(hedge.Legs, hedge.FixedEquity, hedge.Reference) is not { } price)
            {
                for (var n = 1; n <= 400; n++)
                    Assert.True(hedge.Excess(hedge.Reference * n / 100) > 0, $"{hedge}: none found, dead at {n}%");
                return;
            }
            for (var n = 0; n < 100; n++)
            {
                var between = hedge.Reference + (price - hedge.Reference) * n / 100;
                Assert.True(hedge.Excess(between) > 0, $"{hedge}: {price} found, dead before at {between}");
            }
            var step = hedge.Reference * 1e-12m;
            var deadAbove = price >= hedge.Reference && hedge.Excess(price + step) <= 0;
            var deadBelow = price <= hedge.Reference && hedge.Excess(price - step) <= 0;
            Assert.True(deadAbove || deadBelow, $"{hedge}: {price} found, alive beyond it");
            found++;
        }, 2000);
        Assert.True(found > 300, $"only {found} cases");
    }

    [Theory]
    [InlineData("marginal")]
    [InlineData("whole-position")]
    public void Price_of_a_hedge_that_is_already_due_separates_dead_from_alive(string rule)
    {
        var found = 0;
        Properties.Hold(Hedges(rule), hedge =>
        {
            if (hedge.Excess(hedge.Reference) >= 0) return;
            if (LiquidationPrice.Solve<decimal>(hedge.Legs, hedge.FixedEquity, hedge.Reference) is not { } price)
            {
                for (var n = 1; n <= 400; n++)
                    Assert.True(hedge.Excess(hedge.Reference * n / 100) <= 0, $"{hedge}: none found, alive at {n}%");
                return;
            }
            var step = hedge.Reference * 1e-12m;
            Assert.True(hedge.Excess(price + step) > 0 != hedge.Excess(price - step) > 0, $"{hedge}: {price} separates nothing");
            found++;
        }, 2000);
        Assert.True(found > 100, $"only {found} cases");
    }

    private static Gen<GeneratedHedge> Hedges(string ruleName)
    {
        // Steep steps at small notionals, so that legs cross several tiers and margin jumps often decide.
        RiskTier<decimal>[] tiers =
        [
            new(0, 1_000, 0.01m, 0, 50), new(1_000, 5_000, 0.02m, 10, 25), new(5_000, 20_000, 0.05m, 160, 10),
            new(20_000, 60_000, 0.125m, 1_660, 4), new(60_000, null, 0.25m, 9_160, 2),
        ];
        var rule = MaintenanceRules.BuiltIn().Create(ruleName);
        if (ruleName != "marginal") tiers = [.. tiers.Select(tier => tier with { MaintenanceAmount = 0 })];
        var schedule = rule.Schedule(new RiskTierTable<decimal>(ruleName, tiers), default);
        return
            from longQuantity in Gen.Choose(0, 900)
            from shortQuantity in Gen.Choose(0, 900)
            from longEntry in Gen.Choose(80, 120)
            from shortEntry in Gen.Choose(80, 120)
            from equity in Gen.Choose(-3_000, 30_000)
            select new GeneratedHedge(
                [new(PositionSide.Long, longQuantity, longEntry, schedule), new(PositionSide.Short, shortQuantity, shortEntry, schedule)],
                equity, 100m);
    }

    private sealed record GeneratedHedge(PositionLeg<decimal>[] Legs, decimal FixedEquity, decimal Reference)
    {
        public decimal Excess(decimal price) => FixedEquity + Legs.Sum(leg =>
            UnrealizedProfit.Linear(leg.Side, leg.Quantity, leg.EntryPrice, price) - leg.Schedule.Margin(leg.Quantity * price));

        public override string ToString() =>
            $"long {Legs[0].Quantity} at {Legs[0].EntryPrice}, short {Legs[1].Quantity} at {Legs[1].EntryPrice}, equity {FixedEquity}";
    }
}
