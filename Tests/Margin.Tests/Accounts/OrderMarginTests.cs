using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.TestTerms;

namespace Backtests.Margin.Tests;

public sealed class OrderMarginTests
{
    private const string Btc = "BTCUSDT";

    [Fact]
    public void Binance_example_of_a_position_with_orders_on_both_sides()
    {
        // "How to calculate the margin requirement on Binance Futures trading": long 0.5 at a mark of 20,000, buy 0.1 at 19,000, sell 0.1
        // at
        // 22,000, 2x: max(11,900, 7,800) / 2 = 5,950.
        var account = Account(Flat(0.004m), 10_000m, MarginMode.Cross, 2m);
        account.Fill(Noon, Btc, 0.5m, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 0.1m, 19_000m));
        account.Orders.Place(new RestingOrder(2, Btc, -0.1m, 22_000m));

        Assert.Equal(5_950m, account.CrossInitialMargin() + account.OrderMargin);
        Assert.Equal(4_050m, account.AvailableBalance());
    }

    [Fact]
    public void The_requirement_in_both_number_types()
    {
        Assert.Equal(5_950m, OrderRequirement.Margin(10_000m, 1_900m, 2_200m, 2m));
        Assert.Equal(5_950.0, OrderRequirement.Margin(10_000.0, 1_900.0, 2_200.0, 2.0));
        Assert.Equal(1_700m, OrderRequirement.HedgeMargin(10_000m, 1_000m, 0m, 4_000m, 0m, 2_000m, 10m));
    }

    [Fact]
    public void Of_two_sides_only_the_larger_holds_margin_and_orders_that_close_hold_none()
    {
        var account = Account(Flat(0.004m), 10_000m, MarginMode.Cross, 10m);
        account.SetMark(Btc, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 0.1m, 19_000m));
        Assert.Equal(190m, account.OrderMargin);
        account.Orders.Place(new RestingOrder(2, Btc, -0.1m, 21_000m));
        Assert.Equal(210m, account.OrderMargin);
        account.Orders.Place(new RestingOrder(3, Btc, -0.5m, 22_000m, IsReduceOnly: true));
        Assert.Equal(210m, account.OrderMargin);

        account.Fill(Noon, Btc, 0.5m, 20_000m);
        // 10,000 + 1,900 against |10,000 - 2,100|: the sell closes.
        Assert.Equal(190m, account.OrderMargin);
        account.Orders.Cancel(1);
        Assert.Equal(0m, account.OrderMargin);
    }

    [Fact]
    public void In_hedge_mode_legs_do_not_net()
    {
        var account = Account(Flat(0.004m), 10_000m, MarginMode.Cross, 10m);
        account.SetPositionMode(PositionMode.Hedge);
        account.SetMark(Btc, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 0.1m, 19_000m, Leg: PositionSide.Long));
        account.Orders.Place(new RestingOrder(2, Btc, -0.1m, 21_000m, Leg: PositionSide.Short));

        Assert.Equal(400m, account.OrderMargin);
    }

    [Fact]
    public void Without_netting_each_order_holds_its_own()
    {
        var account = Account(Flat(0.004m), 10_000m, MarginMode.Cross, 10m, new AccountRules { OrderNetting = OrderNetting.EachOrder });
        account.SetMark(Btc, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 0.1m, 19_000m));
        account.Orders.Place(new RestingOrder(2, Btc, -0.1m, 21_000m));

        Assert.Equal(400m, account.OrderMargin);
    }

    [Fact]
    public void An_order_worse_than_the_mark_holds_its_open_loss()
    {
        var account = Account(Flat(0.004m), 10_000m, MarginMode.Cross, 10m);
        account.SetMark(Btc, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 0.1m, 20_500m));

        // 2,050 / 10 + 0.1 x 500.
        Assert.Equal(255m, account.OrderMargin);
    }

    [Fact]
    public void Orders_in_coin_hold_coin()
    {
        var account = Account(Flat(0.004m, new ContractMath<decimal>(ContractType.Inverse, 100m)), 1m, MarginMode.Isolated, 10m);
        account.SetMark("BTCUSD", 10_000m);
        account.Orders.Place(new RestingOrder(1, "BTCUSD", 100m, 8_000m));

        // 10,000 USD / 8,000 = 1.25; / 10. It is a contract in isolated margin, so it limits what may be added elsewhere.
        Assert.Equal(0.125m, account.OrderMargin);
        Assert.Equal(0.125m, OrderMargins.Of(account, MarginMode.Isolated));
        Assert.Equal(0m, OrderMargins.Of(account, MarginMode.Cross));
    }

    [Fact]
    public void An_order_shares_the_margin_of_the_other_side()
    {
        var account = Account(Flat(0.004m), 1_000m, MarginMode.Cross, 10m);
        account.SetMark(Btc, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 0.5m, 20_000m));
        Assert.Equal(0m, account.AvailableBalance());

        // All 1,000 are held by the buy of 10,000; a sell of 10,000 rests beside it for nothing, one of 10,001 does not.
        Assert.True(Decide(account, -0.5m, 20_000m).IsAccepted);
        var more = Decide(account, -0.501m, 20_000m);
        Assert.Equal(OrderLimit.AvailableMargin, more.Limit);
        Assert.Equal(0.5m, more.LargestQuantity);
        Assert.False(Decide(account, 0.001m, 20_000m).IsAccepted);
    }

    [Fact]
    public void What_resting_orders_will_close_another_order_cannot_close_too()
    {
        var account = Account(Flat(0.004m), 1_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 0.5m, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, -0.4m, 21_000m));

        // 0.1 are left to close. Beyond that it opens, and until the sells are worth twice the position they hold no more than it does:
        // |10,000 - 8,400 - 11,600| = 10,000, a size of 0.58. Nothing is available for more.
        Assert.True(Decide(account, -0.1m, 20_000m).IsAccepted);
        Assert.True(Decide(account, -0.58m, 20_000m).IsAccepted);
        var more = Decide(account, -0.581m, 20_000m);
        Assert.Equal((OrderLimit.AvailableMargin, 0.58m), (more.Limit, more.LargestQuantity));
    }

    [Fact]
    public void An_order_that_rests_already_does_not_compete_with_itself()
    {
        var account = Account(Flat(0.004m), 1_000m, MarginMode.Cross, 10m);
        account.SetMark(Btc, 20_000m);
        account.Orders.Place(new RestingOrder(7, Btc, 0.5m, 20_000m));

        Assert.False(Decide(account, 0.5m, 20_000m).IsAccepted);
        Assert.True(OrderCheck.Decide(account, Btc, 0.5m, 20_000m, LeverageLimits.None, 0m, orderId: 7).IsAccepted);
        Assert.Equal(1, account.Orders.Count);
    }

    [Fact]
    public void Orders_count_for_the_risk_tier()
    {
        var account = Account(ThreeTiers, 100_000m, MarginMode.Cross, 100m);
        account.SetMark(Btc, 20_000m);
        account.Orders.Place(new RestingOrder(1, Btc, 3m, 20_000m));

        // 100x up to 100,000, of which 60,000 rest: 40,000 / 20,000.
        var decision = Decide(account, 2.5m, 20_000m);
        Assert.Equal((OrderLimit.RiskTier, 2m), (decision.Limit, decision.LargestQuantity));
    }

    private static OrderDecision Decide(MarginAccount account, decimal quantity, decimal price) =>
        OrderCheck.Decide(account, Btc, quantity, price, LeverageLimits.None, 0m);
}
