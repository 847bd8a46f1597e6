using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests.Liquidation;

public sealed class BybitProcessTests
{
    private static readonly MarginScope Scope = MarginScope.Isolated(Bench.Perp);

    [Fact]
    public void An_isolated_position_in_the_lowest_tier_goes_straight_to_takeover()
    {
        // 900 at 100 at 50x: 1,800. At 98.9 equity 810 below 890.1. Bankruptcy at 98: the fund keeps 900 * 0.9.
        var account = Bench.Account(Bench.Marginal(), 2_000m, MarginMode.Isolated, 50m).Holding(900m);

        var record = Engine("ioc").At(account, 98.9m, scope: Scope)!;

        Assert.Equal(["takeover Takeover 0s -900 of -900 PERP at 98.9"], record.Table());
        Assert.Equal(98m, record.Fills[0].Price);
        Assert.Equal(810m, record.FundGain);
        Assert.Equal(200m, account.Wallet);
        Assert.Equal(["cancel-orders", "reduce-tier", "takeover"], record.Steps);
    }

    // 10,000 at 100 at 20x at 97.3, third tier; the market takes 2,000 of 4,861.254.
    [Theory]
    [InlineData("ioc", "reduce-tier Order 0s -2000 of -4861.254 PERP at 97.3")]
    [InlineData("fok", "reduce-tier Order 0s 0 of -4861.254 PERP at 0", "takeover Takeover 0s -10000 of -10000 PERP at 97.3")]
    public void A_higher_tier_sends_the_difference_to_the_lower_tier_first(string timeInForce, params string[] rounds)
    {
        var account = Bench.Account(Bench.Marginal(), 60_000m, MarginMode.Isolated).Holding(10_000m);

        var record = Engine(timeInForce, new ThinMarket(2_000m)).At(account, 97.3m, scope: Scope)!;

        Assert.Equal(rounds, record.Table());
    }

    [Fact]
    public void A_cross_account_cancels_spot_orders_repays_cancels_and_reduces_until_it_complies()
    {
        // PERP 10,000 at 100, ALT 10,000 at 50, wallet 60,000. PERP at 94.5: equity 5,000; 22,350 + 9,000 asked.
        var account = Bench.Account(Bench.Marginal(), 60_000m).Holding(10_000m).Holding(10_000m, 50m, Bench.Alt);

        var record = Engine("ioc").At(account, 94.5m)!;

        // PERP to 500,000: 445,000 / 94.5 = 4,708.995 (9,000 + 9,000 asked); ALT to 100,000: 8,000 (9,000 + 1,000); PERP to 100,000:
        // (5,291.005 * 94.5 - 100,000) / 94.5 = 4,232.804 (1,000 + 1,000).
        Assert.Equal(["cancel-spot-orders", "auto-repay", "cancel-orders", "reduce-tier"], record.Steps);
        Assert.Equal(
        [
            "reduce-tier Order 0s -4708.995 of -4708.995 PERP at 94.5",
            "reduce-tier Order 0s -8000 of -8000 ALT at 50",
            "reduce-tier Order 0s -4232.804 of -4232.804 PERP at 94.5",
        ], record.Table());
        Assert.Equal(5_000m, account.State(MarginScope.Cross).Equity);
        Assert.True(record.IsResolved);
    }

    [Fact]
    public void What_cannot_be_reduced_is_closed_one_by_one_until_the_rest_complies()
    {
        // PERP 900 at 100 and ALT 1,000 at 50, both in tier 1; wallet 6,000. PERP at 94: equity 600; 846 + 500 asked.
        var account = Bench.Account(Bench.Marginal(), 6_000m).Holding(900m).Holding(1_000m, 50m, Bench.Alt);

        var record = Engine("ioc").At(account, 94m)!;

        // Selling PERP at 94 leaves 600 against 500.
        Assert.Equal(["takeover-one-by-one Order 0s -900 of -900 PERP at 94"], record.Table());
        Assert.Equal(new MarginState(600m, 500m), account.State(MarginScope.Cross));
    }

    private static LiquidationEngine Engine(string timeInForce, IForcedOrderFillModel? market = null) => Bench.Chain(
        market,
        LiquidationRemainder.FundKeeps,
        null,
        "cancel-spot-orders mode=cross",
        "auto-repay mode=cross",
        "cancel-orders",
        $"reduce-tier mode=isolated time_in_force={timeInForce}",
        "reduce-tier mode=cross orders=0",
        "takeover mode=isolated",
        "takeover-one-by-one mode=cross");
}
