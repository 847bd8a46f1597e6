using Backtests.Margin.Accounts;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>
/// Random worlds: any venue's process, ranking, price, trigger, shared loss, depth, contract type, margin and position modes.
/// </summary>
public sealed class WorldProperties
{
    private const int Cases = 10_000;
    private const decimal Dust = 0.000_000_1m;

    private static readonly Gen<(WorldRules Rules, WorldStep[] Steps)> Worlds =
        from numbers in Gen.Choose(0, 1_000).ArrayOf(8)
        from steps in Steps().ArrayOf(18)
        select (
            new WorldRules(
                Venue: numbers[0],
                Ranking: numbers[1],
                Price: numbers[2],
                Trigger: numbers[3],
                Loss: numbers[4],
                Depth: numbers[5],
                Fund: numbers[6] % 200,
                Inverse: numbers[7] % 4 == 0,
                Isolated: numbers[7] % 32),
            steps);

    [Fact]
    public void Money_is_conserved_over_all_accounts_the_fund_and_the_fees_and_no_trader_ends_below_zero()
    {
        var (liquidations, deleveraged, shared) = (0, 0, 0);
        Properties.Hold(Worlds, world =>
        {
            var life = new World(world.Rules);
            foreach (var step in world.Steps)
            {
                life.Live(step);
                Assert.True(Math.Abs(life.Expected - life.Held) < Dust, $"{life.Held} instead of {life.Expected} after {step}");
            }
            life.Settle();
            Assert.True(Math.Abs(life.Expected - life.Held) < Dust, $"{life.Held} instead of {life.Expected} at the end");
            foreach (var account in life.Accounts)
            {
                Assert.True(account.Equity() >= -Dust, $"equity {account.Equity()}");
                foreach (var position in account.Positions)
                {
                    var state = account.State(position.Scope);
                    Assert.True(!position.IsOpen || state.Equity >= -Dust, $"{position.Symbol}: {state}");
                }
            }
            Assert.True(life.Market.Fund.Balance >= 0m);
            liquidations += life.Liquidations;
            deleveraged += life.Deleveraged;
            shared += life.Market.SharedLosses.Payments.Count;
        }, Cases);

        // The worlds are rough enough for the property to say something.
        Assert.True(liquidations > Cases, $"{liquidations} liquidations");
        Assert.True(deleveraged > Cases / 10, $"{deleveraged} deleveraged");
        Assert.True(shared > Cases / 10, $"{shared} shared losses");
    }

    private static Gen<WorldStep> Steps() =>
        from kind in Gen.Elements(WorldEvent.Trade, WorldEvent.Trade, WorldEvent.Trade, WorldEvent.Jump, WorldEvent.Jump, WorldEvent.Move,
            WorldEvent.Funding, WorldEvent.Trade, WorldEvent.Jump, WorldEvent.Deposit, WorldEvent.Hours)
        from one in Gen.Choose(0, 3)
        from other in Gen.Choose(0, 3)
        from size in Gen.Choose(-100, 100)
        select new WorldStep(kind, one, other, size);
}
