using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>What the order of events and the direction of trades may not change, on every venue.</summary>
public sealed class AccountSymmetryTests
{
    private const int Cases = 10_000;
    private const decimal Ample = 1e12m;

    private static readonly string[] Contracts = ["A", "B", "C"];
    private static readonly DateTime Noon = new(2025, 8, 1, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// Three isolated positions and up to sixteen fills, funding payments, margins, marks and liquidations of one instant, in two orders:
    /// what happens to one contract stays in its order, and the contracts are shuffled.
    /// </summary>
    [Fact]
    public void Same_time_events_of_different_isolated_positions_may_come_in_any_order()
    {
        var liquidations = 0;
        Properties.Hold(
            from tables in Tables(MarginMode.Isolated, venue => venue.LiquidationSteps.All(step => step.Name != "market-close"))
            from leverage in Gen.Choose(1, 20)
            from events in Event.Any.ArrayOf(16)
            from order in Gen.Shuffle(Enumerable.Range(0, 16).ToArray())
            select (tables, leverage, events, order),
            x =>
            {
                var queues = x.events.ToLookup(one => one.Contract).ToDictionary(own => own.Key, own => new Queue<Event>(own));
                var shuffled = x.order.Select(index => queues[x.events[index].Contract].Dequeue()).ToArray();

                var (one, other) = (new Life(x.tables, x.leverage), new Life(x.tables, x.leverage));
                foreach (var step in x.events) one.Live(step);
                foreach (var step in shuffled) other.Live(step);

                liquidations += one.Liquidations;
                Assert.Equal(one.Liquidations, other.Liquidations);
                Assert.Equal(one.Account.Wallet, other.Account.Wallet, 9);
                Assert.Equal(one.Account.Fund.Balance, other.Account.Fund.Balance, 9);
                foreach (var contract in Contracts)
                {
                    var (a, b) = (one.Account.Position(contract), other.Account.Position(contract));
                    Assert.Equal(a.Quantity, b.Quantity);
                    Assert.Equal(a.EntryPrice, b.EntryPrice);
                    Assert.Equal(a.IsolatedMargin, b.IsolatedMargin, 12);
                }
                foreach (var party in Enum.GetValues<Party>())
                    Assert.Equal(one.Account.Flows.Balance(party), other.Account.Flows.Balance(party), 9);
            }, Cases);
        Assert.True(liquidations > Cases / 4, $"only {liquidations} liquidations");
    }

    /// <summary>Trades and marks mirrored at 100: in price on a linear venue, in its reciprocal on an inverse one.</summary>
    [Fact]
    public void An_account_that_trades_the_mirror_image_has_the_same_equity() => Properties.Hold(
        from tables in Tables(MarginMode.Cross)
        from fills in (from contract in Gen.Elements(Contracts)
                       from quantity in Gen.Choose(-500, 500)
                       from distance in Gen.Choose(-900, 900)
                       select (contract, quantity, distance: distance / 1000m)).ArrayOf(8)
        from marks in Gen.Choose(-900, 900).ArrayOf(3)
        select (tables, fills, marks),
        x =>
        {
            var isInverse = x.tables[0].Venue.ContractType == ContractType.Inverse;
            var (one, other) = (Open(x.tables, MarginMode.Cross, 1m), Open(x.tables, MarginMode.Cross, 1m));
            foreach (var (contract, quantity, distance) in x.fills)
            {
                if (quantity == 0) continue;
                one.Fill(Noon, contract, quantity, PriceAt(distance));
                other.Fill(Noon, contract, -quantity, PriceAt(-distance));
            }
            for (var n = 0; n < 3; n++)
            {
                one.SetMark(Contracts[n], PriceAt(x.marks[n] / 1000m));
                other.SetMark(Contracts[n], PriceAt(-x.marks[n] / 1000m));
            }
            Assert.Equal(one.Equity(), other.Equity(), 12);
            Assert.Equal(one.CrossWallet(), other.CrossWallet(), 12);

            decimal PriceAt(decimal distance) => isInverse ? 100m / (1m + distance) : 100m * (1m + distance);
        }, Cases);

    // After a partial liquidation Hyperliquid's cooldown is the account's, so that there the order does matter.
    private static Gen<(Venue Venue, MarginTerms Terms)[]> Tables(MarginMode mode, Func<Venue, bool>? holds = null) =>
        from venue in Gen.Elements(VenueSchedules.All.Where(one => one.Venue.MarginModes.Contains(mode) && holds?.Invoke(one.Venue) != false)
            .GroupBy(one => one.Venue.Name).Select(tables => tables.ToArray()).ToArray())
        from three in Gen.Elements(venue).ArrayOf(3)
        select three;

    private static MarginAccount Open((Venue Venue, MarginTerms Terms)[] tables, MarginMode mode, decimal leverage)
    {
        var terms = tables.Select(one => new ContractTerms(one.Terms)
        {
            LiquidationFeeRate = one.Venue.Fees.Liquidation.Value,
            TakerFeeRate = one.Venue.Fees.Taker.Value,
            Contract = new ContractMath<decimal>(one.Venue.ContractType, 1m),
        }).ToArray();
        return new MarginAccount(Ample, contract => terms[Array.IndexOf(Contracts, contract)], mode, leverage, new InsuranceFund(Ample));
    }

    public enum Kind
    {
        Fill,
        Move,
        Jump,
        Funding,
        AddMargin,
    }

    public sealed record Event(Kind Kind, string Contract, int Size)
    {
        public static Gen<Event> Any { get; } =
            from kind in Gen.Elements(Enum.GetValues<Kind>())
            from contract in Gen.Elements(Contracts)
            from size in Gen.Choose(-100, 100)
            select new Event(kind, contract, size);
    }

    private sealed class Life
    {
        private readonly LiquidationEngine? _engine;

        public Life((Venue Venue, MarginTerms Terms)[] tables, decimal leverage)
        {
            var venue = tables[0].Venue;
            if (venue.Lacks().Count == 0) _engine = LiquidationEngine.Of(venue, new ConstantSlippageFill(20m));
            Account = Open(tables, MarginMode.Isolated, leverage);
            foreach (var contract in Contracts) Account.SetMark(contract, 1_000m);
        }

        public MarginAccount Account { get; }

        public int Liquidations { get; private set; }

        public void Live(Event step)
        {
            var position = Account.Position(step.Contract);
            switch (step.Kind)
            {
                case Kind.Fill:
                    if (step.Size != 0) Account.Fill(Noon, step.Contract, step.Size * 100m, position.Mark, Math.Abs(step.Size) * 0.01m);
                    break;
                case Kind.Funding:
                    if (position.IsOpen) Account.Funding(Noon, step.Contract, position.Notional * step.Size / 100_000m);
                    break;
                case Kind.AddMargin:
                    if (position.IsOpen && step.Size > 0) Account.AddMargin(step.Contract, position.Notional * step.Size / 1_000m);
                    break;
                default:
                    Account.SetMark(step.Contract, position.Mark * (1m + step.Size / (step.Kind == Kind.Move ? 2_000m : 200m)));
                    break;
            }
            var scope = MarginScope.Isolated(step.Contract);
            if (_engine?.Liquidate(Account, scope, Noon, contract => TriggerBar.At(Account.Position(contract).Mark)) is not null) Liquidations++;
        }
    }
}
