using Backtests.Margin.Accounts;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>
/// What holds in every account, one-way and hedge, linear and inverse, with one collateral and with several, under all rules, after any
/// sequence of orders, marks, funding, transfers, margin moves, changes of leverage and mode, exchanges and liquidations.
/// </summary>
public sealed class AccountLifeTests
{
    private const int Cases = 10_000;
    private const decimal Rounding = 1e-9m;

    private static Gen<(AccountKind Kind, LifeEvent[] Events)> Lives =>
        from kind in AccountKind.Any
        from length in Gen.Choose(4, 24)
        from events in LifeEvent.Any.ArrayOf(length)
        select (kind, events);

    [Fact]
    public void Money_is_conserved()
    {
        var (liquidations, exchanges, topUps, hedged, inverse) = (0, 0, 0, 0, 0);
        Properties.Hold(Lives, x =>
        {
            var life = new AccountLife(x.Kind);
            foreach (var step in x.Events) life.Live(step);

            var expected = life.Expected();
            Assert.InRange(life.Held() - expected, -Rounding, Rounding);

            // And the double-entry record explains every balance.
            var (account, flows) = (life.Account, life.Account.Flows);
            var start = x.Kind.Type == ContractType.Linear ? 50_000m : 1m;
            Assert.Equal(start + flows.Balance(Party.Trader), account.Wallet, 9);
            Assert.Equal(start / 25m + flows.Balance(Party.InsuranceFund), account.Fund.Balance, 9);
            Assert.Equal(life.Fees + flows.Net(Party.Venue, FlowKind.ExchangeDiscount), flows.Balance(Party.Venue), 9);
            Assert.Equal(-account.Fund.Shortfall, flows.Balance(Party.AutoDeleveraged), 9);
            Assert.Equal(life.Funding, flows.Net(Party.Trader, FlowKind.Funding), 9);
            Assert.Equal(life.Sold, flows.Net(Party.Trader, FlowKind.Exchange), 9);
            foreach (var asset in account.Collateral) Assert.Equal(asset.Balance, asset.Flows.Balance(Party.Trader), 12);

            liquidations += life.Liquidations;
            exchanges += life.Sold > 0m ? 1 : 0;
            topUps += life.ToppedUp > 0m ? 1 : 0;
            hedged += account.PositionMode == PositionMode.Hedge && life.Liquidations > 0 ? 1 : 0;
            inverse += x.Kind.Type == ContractType.Inverse && life.Liquidations > 0 ? 1 : 0;
        }, Cases);
        // Or nothing was shown.
        Assert.True(liquidations > 2_000 && exchanges > 250 && topUps > 500 && hedged > 700 && inverse > 900,
            $"only {liquidations} liquidations, {exchanges} exchanges, {topUps} top-ups, {hedged} hedged, {inverse} inverse");
    }

    [Fact]
    public void An_isolated_position_loses_its_margin_and_fees_at_most() => Properties.Hold(Lives, x =>
    {
        var life = new AccountLife(x.Kind);
        foreach (var step in x.Events)
        {
            life.Live(step);
            if (life.WorstIsolatedLoss > Rounding) Assert.Fail($"{life.WorstIsolatedLoss} beyond its margin at {step}");
        }
    }, Cases);

    [Fact]
    public void No_scope_is_left_below_zero() => Properties.Hold(Lives, x =>
    {
        var life = new AccountLife(x.Kind);
        foreach (var step in x.Events)
        {
            life.Live(step);
            var account = life.Account;
            if (account.CrossBalance() + account.CrossUnrealizedProfit() < -Rounding) Assert.Fail($"cross below zero at {step}");
            if (account.Equity() < -Rounding) Assert.Fail($"equity of {account.Equity()} at {step}");
            Assert.True(account.OrderMargin >= 0m);
            foreach (var asset in account.Collateral) Assert.True(asset.Balance >= 0m);
            foreach (var position in account.Positions)
            {
                if (!position.IsOpen) Assert.Equal((0m, 0m), (position.IsolatedMargin, position.EntryPrice));
                else if (account.State(position.Scope).IsLiquidatable) Assert.Fail($"{position.Scope} lives on at {step}");
                Assert.True(position.Leg is null || position.Quantity * (int)position.Leg >= 0m);
            }
        }
    }, Cases);

    [Fact]
    public void Every_liquidation_price_is_where_its_scope_is_at_its_maintenance_margin()
    {
        var compared = 0;
        Properties.Hold(Lives, x =>
        {
            var life = new AccountLife(x.Kind);
            foreach (var step in x.Events) life.Live(step);
            foreach (var position in life.Account.Positions)
            {
                if (!position.IsOpen || life.Account.LiquidationPrice(position) is not { } price) continue;
                // A price a million times away is past what the digits of a decimal tell.
                if (price > position.Mark * 1e6m || price < position.Mark * 1e-6m) continue;
                // Continuous tiers: at the price the two are the same. Where fees are reserved in cross at the bankruptcy price, each
                // position's
                // share of them moves with the price of the others.
                if (x.Kind.Reserve == ClosingFeeReserve.AtBankruptcyPrice && position.Mode == MarginMode.Cross) continue;
                var account = life.Account.Clone();
                account.SetMark(position.Symbol, price);
                var state = account.State(position.Scope);
                var scale = position.Contract.Notional(position.Size, price) + state.MaintenanceMargin;
                if (Math.Abs(state.Equity - state.MaintenanceMargin) > 1e-9m * scale) Assert.Fail($"{position.Scope} at {price}: {state}");
                compared++;
            }
        }, Cases);
        Assert.True(compared > Cases / 4, $"only {compared} prices");
    }
}
