using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.TestTerms;

namespace Backtests.Margin.Tests;

public sealed class HedgeModeTests
{
    private const string Btc = "BTCUSDT";

    [Fact]
    public void Each_leg_has_its_own_quantity_entry_and_margin()
    {
        var account = Hedged(10_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 0.5m, 40_000m, leg: PositionSide.Long);
        account.Fill(Noon, Btc, -0.25m, 42_000m, leg: PositionSide.Short);

        var (longLeg, shortLeg) = (Leg(account, PositionSide.Long), Leg(account, PositionSide.Short));
        Assert.Equal((0.5m, 40_000m, 2_000m), (longLeg.Quantity, longLeg.EntryPrice, longLeg.IsolatedMargin));
        Assert.Equal((-0.25m, 42_000m, 1_050m), (shortLeg.Quantity, shortLeg.EntryPrice, shortLeg.IsolatedMargin));
        Assert.Equal(6_950m, account.CrossWallet());
    }

    [Fact]
    public void Isolated_legs_have_two_liquidation_prices()
    {
        var account = Hedged(10_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 1m, 40_000m, leg: PositionSide.Long);
        account.Fill(Noon, Btc, -1m, 40_000m, leg: PositionSide.Short);

        // (4,000 - 40,000) / (0.004 - 1) and (4,000 + 40,000) / (0.004 + 1).
        Assert.Equal(36_000m / 0.996m, account.LiquidationPrice(Leg(account, PositionSide.Long))!.Value, 12);
        Assert.Equal(44_000m / 1.004m, account.LiquidationPrice(Leg(account, PositionSide.Short))!.Value, 12);
        Assert.Equal(36_000m, account.BankruptcyPrice(Leg(account, PositionSide.Long)));
        Assert.Equal(44_000m, account.BankruptcyPrice(Leg(account, PositionSide.Short)));
    }

    [Fact]
    public void Cross_legs_share_one_liquidation_price()
    {
        // Binance's formula with WB 1,000, a long of 1 from 40,000 and a short of 0.4 from 41,000, both at 0.4 %:
        // (1,000 - 40,000 + 0.4 x 41,000) / (0.004 + 0.0016 - 1 + 0.4) = 38,021.53.
        var account = Hedged(1_000m, MarginMode.Cross, 50m);
        account.Fill(Noon, Btc, 1m, 40_000m, leg: PositionSide.Long);
        account.Fill(Noon, Btc, -0.4m, 41_000m, leg: PositionSide.Short);
        account.SetMark(Btc, 40_000m);

        var price = account.LiquidationPrice(Leg(account, PositionSide.Long))!.Value;
        Assert.Equal(38_021.53m, price, 2);
        Assert.Equal(price, account.LiquidationPrice(Leg(account, PositionSide.Short)));
        account.SetMark(Btc, price);
        Assert.Equal(1m, account.State(MarginScope.Cross).Ratio, 12);
    }

    [Fact]
    public void Closing_every_cross_leg_at_its_bankruptcy_price_leaves_nothing()
    {
        var account = Hedged(1_000m, MarginMode.Cross, 50m);
        account.Fill(Noon, Btc, 1m, 40_000m, leg: PositionSide.Long);
        account.Fill(Noon, Btc, -0.4m, 41_000m, leg: PositionSide.Short);
        account.SetMark(Btc, 38_000m);

        var prices = (account.BankruptcyPrice(Leg(account, PositionSide.Long))!.Value, account.BankruptcyPrice(Leg(account, PositionSide.Short))!.Value);
        account.Fill(Noon, Btc, -1m, prices.Item1, leg: PositionSide.Long);
        account.Fill(Noon, Btc, 0.4m, prices.Item2, leg: PositionSide.Short);
        Assert.Equal(0m, account.Wallet, 18);
    }

    [Fact]
    public void Closing_cannot_turn_a_leg()
    {
        var account = Hedged(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 0.5m, 40_000m, leg: PositionSide.Long);

        var error = Assert.Throws<MarginException>(() => account.Fill(Noon, Btc, -0.6m, 40_000m, leg: PositionSide.Long));
        Assert.Equal("BTCUSDT: 0.6 would close more of the long leg than the 0.5 that are open", error.Message);
        var decision = OrderCheck.Decide(account, Btc, -0.6m, 40_000m, LeverageLimits.None, 0m, PositionSide.Long);
        Assert.Equal((OrderLimit.LegSize, 0.5m), (decision.Limit, decision.LargestQuantity));
        Assert.True(OrderCheck.Decide(account, Btc, -0.5m, 40_000m, LeverageLimits.None, 0m, PositionSide.Long).IsAccepted);
        Assert.Equal(10_000m, account.Wallet);
    }

    [Fact]
    public void Both_legs_pay_and_receive_funding()
    {
        var account = Hedged(10_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 1m, 40_000m, leg: PositionSide.Long);
        account.Fill(Noon, Btc, -0.4m, 40_000m, leg: PositionSide.Short);

        // 0.01 % at an index of 41,000: -4.1 and +1.64.
        Assert.Equal(-2.46m, account.ApplyFunding(Noon, Btc, 0.0001m, 41_000m));
        Assert.Equal(3_995.9m, Leg(account, PositionSide.Long).IsolatedMargin);
        Assert.Equal(1_601.64m, Leg(account, PositionSide.Short).IsolatedMargin);
    }

    [Fact]
    public void Leverage_and_mode_are_of_the_contract()
    {
        var account = Hedged(10_000m, MarginMode.Cross, 10m);
        account.SetLeverage(Btc, 20m);
        account.SetMarginMode(Btc, MarginMode.Isolated);
        Assert.All(account.Positions, leg => Assert.Equal((20m, MarginMode.Isolated), (leg.Leverage, leg.Mode)));
    }

    [Fact]
    public void The_mode_switches_only_when_flat_and_without_orders()
    {
        var account = Account(Flat(0.004m), 10_000m, MarginMode.Isolated, 10m);
        account.SetLeverage(Btc, 25m);
        account.Fill(Noon, Btc, 0.5m, 40_000m);
        Assert.Equal("BTCUSDT: the position mode cannot change while a position is open; close it first",
            Assert.Throws<MarginException>(() => account.SetPositionMode(PositionMode.Hedge)).Message);

        account.Fill(Noon, Btc, -0.5m, 40_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 0.1m, 39_000m));
        Assert.Contains("while orders rest on the book", Assert.Throws<MarginException>(() => account.SetPositionMode(PositionMode.Hedge)).Message);

        account.Orders.Cancel(1);
        account.SetPositionMode(PositionMode.Hedge);
        Assert.Equal(2, account.Positions.Count);
        Assert.All(account.Positions, leg => Assert.Equal((25m, 40_000m), (leg.Leverage, leg.Mark)));
        Assert.Throws<InvalidOperationException>(() => account.Position(Btc));
        account.SetPositionMode(PositionMode.OneWay);
        Assert.Equal(25m, account.Position(Btc).Leverage);
        Assert.Throws<InvalidOperationException>(() => account.Position(Btc, PositionSide.Long));
    }

    [Fact]
    public void A_venue_without_hedge_mode_refuses_it()
    {
        var account = Account(Flat(0.004m), 1m, MarginMode.Cross, 10m, new AccountRules { OffersHedgeMode = false });
        Assert.Throws<MarginException>(() => account.SetPositionMode(PositionMode.Hedge));
    }

    private static MarginPosition Leg(MarginAccount account, PositionSide side) => account.Position(Btc, side);

    private static MarginAccount Hedged(decimal wallet, MarginMode mode, decimal leverage)
    {
        var account = Account(Flat(0.004m), wallet, mode, leverage);
        account.SetPositionMode(PositionMode.Hedge);
        return account;
    }
}
