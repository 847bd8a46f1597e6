using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests;

/// <summary>The isolated tenfold long of 1 BTC from 50,000 is liquidated at 45,180.72, the short at 54,780.88.</summary>
public sealed class AdversePathTests
{
    private static readonly TriggerBar Crash = new(48_000m, 48_100m, 44_000m, 44_500m);
    private static readonly TriggerBar Squeeze = new(52_000m, 56_000m, 51_900m, 55_500m);

    [Theory]
    [InlineData(1, 46_000, true)]
    [InlineData(1, 45_181, true)]
    [InlineData(1, 45_180, false)]
    [InlineData(1, 44_500, false)]
    [InlineData(-1, 54_000, true)]
    [InlineData(-1, 54_780, true)]
    [InlineData(-1, 54_781, false)]
    public void Stop_loss_or_liquidation_whichever_is_nearer_to_the_open(int quantity, int stop, bool stopsFirst)
    {
        var bar = quantity > 0 ? Crash : Squeeze;
        var outcome = Walk(TenTimesBtc(quantity), bar, new PathOrder(7, Btc, -quantity, stop, true, bar));

        Assert.Equal(!stopsFirst, outcome.IsLiquidated);
        Assert.Empty(outcome.FilledBefore);
    }

    [Fact]
    public void A_bar_that_opens_beyond_both_liquidates_first()
    {
        var bar = new TriggerBar(45_000m, 45_100m, 44_000m, 44_500m);

        var outcome = Walk(TenTimesBtc(), bar, new PathOrder(7, Btc, -1m, 46_000m, true, bar));

        Assert.True(outcome.IsLiquidated);
        Assert.Empty(outcome.FilledBefore);
    }

    [Fact]
    public void A_bar_that_opens_beyond_the_stop_only_stops_first()
    {
        var bar = new TriggerBar(45_500m, 45_600m, 44_000m, 44_500m);

        Assert.False(Walk(TenTimesBtc(), bar, new PathOrder(7, Btc, -1m, 46_000m, true, bar)).IsLiquidated);
    }

    [Fact]
    public void A_stop_on_part_of_the_position_fills_before_the_rest_is_liquidated()
    {
        var outcome = Walk(TenTimesBtc(), Crash, new PathOrder(7, Btc, -0.4m, 47_000m, true, Crash));

        // What is left, 0.6 BTC with 3,000 of margin, has the same liquidation price.
        Assert.True(outcome.IsLiquidated);
        Assert.Equal([7], outcome.FilledBefore);
    }

    [Fact]
    public void A_take_profit_in_the_same_bar_comes_after_the_adverse_move_unless_chosen_otherwise()
    {
        var bar = new TriggerBar(48_000m, 52_000m, 44_000m, 50_000m);
        var takeProfit = new PathOrder(7, Btc, -1m, 51_000m, false, bar);

        Assert.True(Walk(TenTimesBtc(), bar, takeProfit).IsLiquidated);
        Assert.False(Walk(TenTimesBtc(), bar, SameBarRule.FavourableFirst, takeProfit).IsLiquidated);
    }

    [Fact]
    public void A_limit_that_adds_on_the_way_down_moves_the_liquidation_price()
    {
        // 45,000 holds 1 BTC with 5,000 exactly at bankruptcy. Buying 0.9 at 46,000 with 4,140 of margin: entry 48,105.26, margin 9,140,
        // so the bankruptcy price is 48,105.26 - 9,140 / 1.9 = 43,294.74 and liquidation is below 43,470.
        var bar = new TriggerBar(48_000m, 48_000m, 44_900m, 45_000m);

        Assert.True(Walk(TenTimesBtc(), bar).IsLiquidated);
        Assert.False(Walk(TenTimesBtc(), bar, new PathOrder(7, Btc, 0.9m, 46_000m, false, bar)).IsLiquidated);
    }

    [Fact]
    public void In_cross_a_stop_on_one_contract_can_save_the_other()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        account.Fill(Noon, Eth, 10m, 3_000m);
        var bars = new Dictionary<string, TriggerBar>
        {
            [Btc] = new(50_000m, 50_000m, 44_000m, 44_000m),
            [Eth] = new(3_000m, 3_000m, 2_600m, 2_600m),
        };

        // All the way down: 10,000 - 6,000 - 4,000 = 0: liquidated. With ETH stopped at 2,900 (-1,000): 3,000 > 176.
        var stop = new PathOrder(7, Eth, -10m, 2_900m, true, bars[Eth]);
        Assert.True(AdversePath.Walk(account, MarginScope.Cross, symbol => bars[symbol], [], SameBarRule.AdverseFirst).IsLiquidated);
        Assert.False(AdversePath.Walk(account, MarginScope.Cross, symbol => bars[symbol], [stop], SameBarRule.AdverseFirst).IsLiquidated);
        Assert.Equal(1m, account.Position(Btc).Quantity);
    }

    [Fact]
    public void In_cross_a_stop_that_comes_too_late_does_not_fill()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        account.Fill(Noon, Eth, 10m, 3_000m);
        var bars = new Dictionary<string, TriggerBar>
        {
            [Btc] = new(50_000m, 50_000m, 40_000m, 40_000m),
            [Eth] = new(3_000m, 3_000m, 2_600m, 2_600m),
        };

        // A part t of the way loses 14,000 t; maintenance about 0.004 * (76,000): liquidated near t = 0.69. The ETH stop at 2,680 is at t
        // = 0.8.
        var late = new PathOrder(7, Eth, -10m, 2_680m, true, bars[Eth]);
        var early = new PathOrder(8, Btc, -0.1m, 49_000m, true, bars[Btc]);
        var outcome = AdversePath.Walk(account, MarginScope.Cross, symbol => bars[symbol], [late, early], SameBarRule.AdverseFirst);

        Assert.True(outcome.IsLiquidated);
        Assert.Equal([8], outcome.FilledBefore);
    }

    private static PathOutcome Walk(MarginAccount account, TriggerBar bar, params PathOrder[] orders) =>
        Walk(account, bar, SameBarRule.AdverseFirst, orders);

    private static PathOutcome Walk(MarginAccount account, TriggerBar bar, SameBarRule rule, params PathOrder[] orders) =>
        AdversePath.Walk(account, MarginScope.Isolated(Btc), _ => bar, orders, rule);
}
