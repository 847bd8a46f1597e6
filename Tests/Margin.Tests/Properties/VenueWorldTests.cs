using Backtests.Margin.Accounts;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>
/// What holds on every venue that ships and in each of its margin modes, with its own tiers, fees, chain, fund, deleveraging and account
/// rules, over random sequences of orders, marks, funding, transfers and liquidations.
/// </summary>
public sealed class VenueWorldTests
{
    private const int Cases = 10_000;

    private static Gen<(VenueWorldKind Kind, VenueWorldStep[] Steps)> Worlds =>
        from kind in VenueWorldKind.Any
        where kind.Venue.Lacks().Count == 0
        from length in Gen.Choose(6, 20)
        from steps in VenueWorldStep.Any.ArrayOf(length)
        select (kind, steps);

    [Fact]
    public void Money_is_conserved_isolated_losses_are_bounded_and_nobody_ends_below_zero()
    {
        var liquidations = new Dictionary<(string, MarginMode), int>();
        Properties.Hold(Worlds, x =>
        {
            var world = new VenueWorld(x.Kind);
            var dust = world.Wallet * 1e-12m;
            foreach (var step in x.Steps)
            {
                world.Live(step);
                Assert.True(Math.Abs(world.Expected - world.Held) <= dust,
                    $"{x.Kind}: {world.Held} instead of {world.Expected} after {step}");
                Assert.True(world.WorstIsolatedLoss <= dust, $"{x.Kind}: {world.WorstIsolatedLoss} beyond the margin after {step}");
            }
            world.Settle();
            Assert.True(Math.Abs(world.Expected - world.Held) <= dust, $"{x.Kind}: {world.Held} instead of {world.Expected} at the end");
            Assert.All(world.Accounts, account => Assert.True(account.Equity() >= -dust, $"{x.Kind}: equity {account.Equity()}"));
            Assert.True(world.Market.Fund.Balance >= 0m);

            var key = (x.Kind.Venue.Name, x.Kind.Mode);
            liquidations[key] = liquidations.GetValueOrDefault(key) + world.Liquidations;
        }, Cases);

        // Or nothing was shown.
        foreach (var venue in VenueSchedules.All.Select(one => one.Venue).DistinctBy(venue => venue.Name))
            if (venue.Lacks().Count == 0)
                foreach (var mode in venue.MarginModes)
                    Assert.True(liquidations.GetValueOrDefault((venue.Name, mode)) > 20,
                        $"{venue.Name} {mode}: {liquidations.GetValueOrDefault((venue.Name, mode))} liquidations");
    }
}
