using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests;

public sealed class OrderCheckTests
{
    [Fact]
    public void Margin_at_the_chosen_leverage_limits_an_order()
    {
        var account = Open(10_000m, MarginMode.Isolated, 10m);

        // One BTC costs 50,000 / 10 + 50,000 * 0.0005 = 5,025: 10,000 / 5,025 = 1.99004..., so 1.990 in steps of 0.001.
        var decision = Check(account, 2m, 50_000m);

        Assert.Equal(OrderLimit.AvailableMargin, decision.Limit);
        Assert.Equal(1.990m, decision.LargestQuantity);
        Assert.Equal(
            "BTCUSDT: 2 at 50000 with leverage 10 needs more margin than the 10000 available; the largest quantity that passes is 1.99",
            decision.Reason);
        Assert.True(Check(account, 1.990m, 50_000m).IsAccepted);
    }

    [Fact]
    public void A_sell_is_valued_at_the_assumed_price_above_the_mark()
    {
        var account = Open(10_000m, MarginMode.Isolated, 10m);
        account.SetMark(Btc, 50_000m);

        // 50,000 * 1.0015 / 10 + 50,000 * 0.0005 = 5,032.5: 10,000 / 5,032.5 = 1.98708...
        Assert.Equal(1.987m, Check(account, -2m, 50_000m).LargestQuantity);
    }

    [Fact]
    public void The_tier_of_the_resulting_notional_limits_an_order()
    {
        var account = Open(1_000_000m, MarginMode.Cross, 80m);
        account.Fill(Noon, Btc, 10m, 50_000m);

        // 80x is allowed up to 800,000 (tier 2, 100x); 500,000 is held: 300,000 / 50,000 = 6.
        var decision = Check(account, 6.001m, 50_000m);

        Assert.Equal(OrderLimit.RiskTier, decision.Limit);
        Assert.Equal(6m, decision.LargestQuantity);
        Assert.Contains("is above 800000, the most that the risk tiers allow at leverage 80", decision.Reason);
        Assert.True(Check(account, 6m, 50_000m).IsAccepted);
    }

    [Fact]
    public void A_leverage_that_no_tier_allows_passes_nothing()
    {
        var account = Open(1_000_000m, MarginMode.Cross, 126m);

        var decision = Check(account, 0.001m, 50_000m);

        Assert.Equal(OrderLimit.LeverageCap, decision.Limit);
        Assert.Equal(0m, decision.LargestQuantity);
        Assert.Contains("leverage 126 is above the venue's cap of 125", decision.Reason);
    }

    [Fact]
    public void A_position_limit_counts_what_is_held()
    {
        var account = Open(100_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);

        var decision = Check(account, 2m, 50_000m, new LeverageLimits(PositionNotional: 120_000m));

        // (120,000 - 50,000) / 50,000
        Assert.Equal(OrderLimit.PositionLimit, decision.Limit);
        Assert.Equal(1.4m, decision.LargestQuantity);
    }

    [Fact]
    public void Gross_leverage_counts_all_positions_against_the_equity()
    {
        var account = Open(10_000m, MarginMode.Cross, 20m);
        account.Fill(Noon, Eth, -10m, 3_000m);
        account.SetMark(Eth, 3_100m);

        // Equity 10,000 - 1,000 = 9,000; 5 x 9,000 - 31,000 = 14,000; / 50,000 = 0.28.
        var decision = Check(account, 1m, 50_000m, new LeverageLimits(GrossLeverage: 5m));

        Assert.Equal(OrderLimit.GrossLeverage, decision.Limit);
        Assert.Equal(0.28m, decision.LargestQuantity);
    }

    [Fact]
    public void Reducing_always_passes()
    {
        var account = Open(5_025m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m, 25m);
        account.SetMark(Btc, 46_000m);

        Assert.True(Check(account, -1m, 46_000m, new LeverageLimits(1m, 0.1m)).IsAccepted);
        Assert.False(Check(account, 0.001m, 46_000m).IsAccepted);
    }

    [Fact]
    public void A_flip_is_checked_for_what_it_opens()
    {
        var account = Open(10_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);

        // Closing 1 costs a fee of 25; 9,975 / 5,032.5 = 1.98211...; 1 + 1.982.
        var decision = Check(account, -3m, 50_000m);

        Assert.Equal(OrderLimit.AvailableMargin, decision.Limit);
        Assert.Equal(2.982m, decision.LargestQuantity);
        Assert.True(Check(account, -2.982m, 50_000m).IsAccepted);
        Assert.Equal(1m, account.Position(Btc).Quantity);
    }

    private static OrderDecision Check(MarginAccount account, decimal quantity, decimal price, LeverageLimits? limits = null) =>
        OrderCheck.Decide(account, Btc, quantity, price, limits ?? LeverageLimits.None, 0.0005m);
}
