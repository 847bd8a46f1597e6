using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests.Liquidation;

public sealed class ChainTests
{
    [Fact]
    public void A_chain_that_runs_out_of_steps_ends_unresolved_and_starts_anew_in_the_next_bar()
    {
        // 500 at 100 in the lowest tier: nothing to reduce to.
        var account = Bench.Account(Bench.Marginal(), 1_000m).Holding(500m);
        var engine = Bench.Chain("cancel-orders", "reduce-tier");

        for (var minute = 0; minute < 2; minute++)
        {
            var record = engine.At(account, 98.9m, Bench.Noon.AddMinutes(minute))!;
            Assert.Equal((false, false, false), (record.IsResolved, record.GoesOn, record.IsContinuation));
            Assert.Equal(["cancel-orders", "reduce-tier"], record.Steps);
        }
        Assert.Equal(500m, account.Position(Bench.Perp).Quantity);
    }

    [Fact]
    public void A_chain_ends_as_soon_as_the_scope_complies_and_the_steps_behind_are_not_in_the_record()
    {
        var account = Bench.Account(Bench.Marginal(), 50_000m).Holding(10_000m);

        // 97.3: 23,000 against 23,190; after one order 9,000.
        var record = Bench.Chain("reduce-tier", "reduce-tier", "takeover").At(account, 97.3m)!;

        Assert.Equal(["reduce-tier"], record.Steps);
        Assert.Equal((true, Bench.Noon.AddMinutes(-1), Bench.Noon), (record.IsResolved, record.Start, record.Time));
    }

    [Fact]
    public void A_step_for_the_other_margin_mode_is_passed_over()
    {
        var account = Bench.Account(Bench.Marginal(), 1_000m).Holding(500m);

        var record = Bench.Chain("reduce-tier mode=isolated", "takeover mode=cross", "takeover mode=isolated").At(account, 98.9m)!;

        Assert.Equal(["takeover"], record.Steps);
        Assert.True(record.IsResolved);
    }

    [Fact]
    public void The_legs_of_hedge_mode_are_liquidated_each_as_a_position()
    {
        var account = Bench.Account(Bench.Flat(), 1_000m);
        account.SetPositionMode(PositionMode.Hedge);
        account.Fill(Bench.Noon, Bench.Perp, 100m, 100m, leg: PositionSide.Long);
        account.Fill(Bench.Noon, Bench.Perp, -40m, 100m, leg: PositionSide.Short);

        // At 91: -900 + 360 leaves 460 against 5 % of 140 * 91 = 637. Long first.
        account.SetMark(Bench.Perp, 91m);
        var record = Bench.Chain("takeover").Liquidate(account, MarginScope.Cross, Bench.Noon, _ => TriggerBar.At(91m))!;

        Assert.Equal(
            [(-100m, PositionSide.Long), (40m, PositionSide.Short)], record.Fills.Select(fill => (fill.Quantity, fill.Leg!.Value)));
        Assert.Equal((0m, 460m), (account.Wallet, record.FundGain));
    }

    [Fact]
    public void An_inverse_position_is_reduced_and_taken_over_in_coin()
    {
        // 20,000 contracts of 100 USD from 100: 20,000 coin, tier 1. Wallet 500: at 98 the loss is 2,000,000 / 98 - 20,000 = 408.163265,
        // 91.836735 against 1 % of 20,408.163265. Bankruptcy where 2,000,000 / p - 20,000 = 500: 97.560976.
        var terms = new ContractTerms(Bench.Marginal().Margin) { Contract = new ContractMath<decimal>(ContractType.Inverse, 100m) };
        var account = Bench.Account(terms, 500m).Holding(20_000m);

        var record = Bench.Chain("cancel-orders", "reduce-tier", "takeover").At(account, 98m)!;

        Assert.Equal(97.560976m, Math.Round(record.Fills[0].Price, 6));
        Assert.Equal(91.836735m, Math.Round(record.FundGain, 6));
        Assert.Equal(0m, account.Wallet);
    }

    [Theory]
    [InlineData("reduce-tier tiers=0", "setting 'tiers' is 0, not a whole number of at least 1")]
    [InlineData("reduce-tier tiers=1.5", "setting 'tiers' is 1.5, not a whole number of at least 1")]
    [InlineData("reduce-tier time_in_force=gtc", "setting 'time_in_force' is 'gtc'; it is one of ioc, fok")]
    [InlineData("incremental order_notional=0", "setting 'order_notional' is 0, not above 0")]
    [InlineData("incremental order_fraction=2", "setting 'order_fraction' is 2, not from 0 to 1")]
    [InlineData("backstop otherwise=panic", "setting 'otherwise' is 'panic'; it is one of wait, pass")]
    [InlineData("deleverage when=never", "setting 'when' is 'never'; it is one of always, negative")]
    [InlineData("assign capacity=-1", "setting 'capacity' is negative")]
    [InlineData("takeover mode=portfolio", "setting 'mode' is 'portfolio'; it is one of both, isolated, cross")]
    [InlineData("market-close cooldown_seconds=x", "market-close cooldown_seconds=x: setting 'cooldown_seconds' is 'x', not a number")]
    public void A_wrong_setting_is_refused_in_one_line(string step, string message) =>
        Assert.Equal(message, Assert.Throws<MarginException>(() => Bench.Chain(step)).Message);

    [Fact]
    public void Every_venue_file_names_steps_and_rules_that_are_there()
    {
        var steps = LiquidationSteps.BuiltIn();
        foreach (var name in VenueFiles.Catalog.Names)
        {
            var venue = VenueFiles.Load(name);
            foreach (var step in venue.LiquidationSteps) Assert.Equal(step.Name, steps.Create(step).Name);
            Assert.NotNull(MarketRules.Of(venue));
        }
    }

    // A short from 2 * mark - entry stands at the same mark as badly as a long from entry: whatever is done to one is done to the other.
    [Fact]
    public void Long_and_short_mirror_each_other_on_every_venue() => Properties.Hold(
        from venue in Gen.Choose(0, World.Venues.Length - 1)
        from size in Gen.Choose(1, 2_000)
        from mark in Gen.Choose(9_000, 10_000)
        from cover in Gen.Choose(0, 1_500)
        from slippage in Gen.Elements(0, 0, 10, 40, 100)
        select (venue, size * 10m, mark / 100m, cover / 10_000m, slippage),
        one =>
        {
            var (venue, quantity, mark, cover, slippage) = one;
            // The loss at the mark, and between nothing and 15 % of the value on top.
            var wallet = quantity * (100m - mark) + quantity * mark * cover;
            // A fee is on the value at the fill, which slippage lowers for one and raises for the other.
            var fee = slippage == 0 ? 0.005m : 0m;
            LiquidationRecord? Run(int sign, out MarginAccount account)
            {
                account = Bench.Account(Bench.Marginal(fee), wallet).Holding(sign * quantity, sign > 0 ? 100m : 2m * mark - 100m);
                var (chain, remainder) = World.Venues[venue];
                return Bench.Chain(new ConstantSlippageFill(slippage), remainder, null, chain).At(account, mark);
            }

            var (longs, shorts) = (Run(1, out var bought), Run(-1, out var sold));

            Assert.Equal(longs is null, shorts is null);
            if (longs is null || shorts is null) return;
            Assert.Equal(longs.Steps, shorts.Steps);
            Assert.Equal(
                longs.Rounds.Select(round => (round.Step, round.Kind, round.Instant, -round.Ordered, -round.Filled)),
                shorts.Rounds.Select(round => (round.Step, round.Kind, round.Instant, round.Ordered, round.Filled)));
            Assert.Equal(longs.WalletChange, shorts.WalletChange, 12);
            Assert.Equal(longs.FundGain, shorts.FundGain, 12);
            Assert.Equal(longs.AutoDeleveraged, shorts.AutoDeleveraged, 12);
            Assert.Equal(-bought.Position(Bench.Perp).Quantity, sold.Position(Bench.Perp).Quantity);
        },
        2_000);
}
