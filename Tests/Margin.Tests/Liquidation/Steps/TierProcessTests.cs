using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>OKX, BitMEX and Gate: rates on the whole position.</summary>
public sealed class TierProcessTests
{
    private static readonly string[] Okx = ["cancel-orders", "reduce-tier tiers=2 from_tier=3 orders=0 below_lowest=skip", "takeover"];

    private static readonly string[] Bitmex = ["reduce-risk-limit", "cancel-orders", "reduce-tier time_in_force=fok", "takeover"];

    [Fact]
    public void Okx_closes_two_tiers_at_a_time_from_the_third_until_it_complies()
    {
        // 60,000 at 100 with 180,000. At 98: equity 60,000, 10 % of 5,880,000 asked, tier 5; tier 1 would ask 58,800.
        var account = Bench.Account(Bench.Whole(0.01m), 180_000m).Holding(60_000m);

        var record = Bench.Chain(Okx).At(account, 98m)!;

        // To tier 3: 4,880,000 / 98 = 49,795.919, fee 48,800.00062, 3 % of 999,999.938 asked: short. To tier 1: 899,999.938 / 98 =
        // 9,183.673, fee 8,999.99954: 2,199.99984 against 999.99984.
        Assert.Equal(
        [
            "reduce-tier Order 0s -49795.919 of -49795.919 PERP at 98",
            "reduce-tier Order 0s -9183.673 of -9183.673 PERP at 98",
        ], record.Table());
        Assert.Equal(new MarginState(2_199.99984m, 999.99984m), account.State(MarginScope.Cross));
    }

    [Fact]
    public void Okx_tiers_are_by_size_and_a_step_ends_exactly_at_a_cap()
    {
        // 60,000 from 100 with 700,000 at 97.77: 566,200 against 10 % of 5,866,200, tier 5. Tier 3 ends at 10,000: 50,000 are closed, and
        // 3 % of 977,700 is asked.
        var account = Bench.Account(Bench.Sized(), 700_000m).Holding(60_000m);

        var record = Bench.Chain(Okx).At(account, 97.77m)!;

        Assert.Equal(["reduce-tier Order 0s -50000 of -50000 PERP at 97.77"], record.Table());
        Assert.Equal(new MarginState(566_200m, 29_331m), account.State(MarginScope.Cross));

        // 1 % of 5,866,200 is more than 50,000: taken over.
        var poor = Bench.Account(Bench.Sized(), 183_800m).Holding(60_000m);
        Assert.Equal(["takeover Takeover 0s -60000 of -60000 PERP at 97.77"], Bench.Chain(Okx).At(poor, 97.77m)!.Table());
    }

    [Fact]
    public void Okx_reduces_in_cross_the_position_that_asks_for_most_and_spares_a_small_one()
    {
        // PERP 60,000 (tier 5) and ALT 4,000 (tier 2) from 100 with 700,000. PERP at 98: 580,000 against 588,000 + 8,000.
        var account = Bench.Account(Bench.Whole(), 700_000m).Holding(60_000m).Holding(4_000m, 100m, Bench.Alt);

        var record = Bench.Chain(Okx).At(account, 98m)!;

        Assert.Equal(["reduce-tier Order 0s -49795.919 of -49795.919 PERP at 98"], record.Table());
        Assert.Equal(4_000m, account.Position(Bench.Alt).Quantity);
    }

    [Theory]
    [InlineData(60_000, 140_000, 98)] // equity 20,000 would not do for 1 % of 5,880,000
    [InlineData(4_000, 10_000, 99)] // tier 2: 2 % of 396,000 against 6,000
    public void Okx_takes_over_all_in_the_lowest_two_tiers_and_when_tier_one_would_not_do_either(int quantity, int wallet, int mark)
    {
        var account = Bench.Account(Bench.Whole(), wallet).Holding(quantity);

        var record = Bench.Chain(Okx).At(account, mark)!;

        Assert.Equal([$"takeover Takeover 0s -{quantity} of -{quantity} PERP at {mark}"], record.Table());
        Assert.Equal(0m, account.Wallet);
    }

    // 10,000 at 100 with 45,000. At 98: equity 25,000 against 3 % of 980,000 = 29,400. To 500,000: 480,000 / 98 = 4,897.960.
    [Theory]
    [InlineData(10_000, "reduce-tier Order 0s -4897.96 of -4897.96 PERP at 98")]
    [InlineData(4_897, "reduce-tier Order 0s 0 of -4897.96 PERP at 0", "takeover Takeover 0s -10000 of -10000 PERP at 98")]
    public void Bitmex_fills_the_step_to_the_lower_tier_as_a_whole_or_takes_over(int depth, params string[] rounds)
    {
        var account = Bench.Account(Bench.Whole(), 45_000m).Holding(10_000m);

        var record = Bench.Chain(new ThinMarket(depth), LiquidationRemainder.FundKeeps, null, Bitmex).At(account, 98m)!;

        Assert.Equal(rounds, record.Table());
        Assert.Equal(["reduce-risk-limit", "cancel-orders", "reduce-tier"], record.Steps.Take(3));
    }

    [Fact]
    public void Bitmex_takes_over_at_once_in_the_lowest_tier()
    {
        var account = Bench.Account(Bench.Whole(), 1_000m).Holding(500m);

        // At 98.9: equity 450 against 1 % of 49,450 = 494.5.
        var record = Bench.Chain(Bitmex).At(account, 98.9m)!;

        Assert.Equal(["takeover Takeover 0s -500 of -500 PERP at 98.9"], record.Table());
        Assert.Equal(450m, record.FundGain);
    }

    [Fact]
    public void Gate_goes_down_tier_by_tier_and_takes_over_what_the_lowest_does_not_save()
    {
        // 10,000 at 100 with 20,900. At 98: equity 900; tier 3, then 2 (10,000 asked), then 1 (999.99... asked): taken over.
        var account = Bench.Account(Bench.Whole(), 20_900m).Holding(10_000m);

        var record = Bench.Chain("cancel-orders", "reduce-tier orders=0", "takeover").At(account, 98m)!;

        // 5,102.04 * 98 = 499,999.92; (499,999.92 - 100,000) / 98 = 4,081.632...; 1,020.407 left.
        Assert.Equal(
        [
            "reduce-tier Order 0s -4897.96 of -4897.96 PERP at 98",
            "reduce-tier Order 0s -4081.632 of -4081.632 PERP at 98",
            "takeover Takeover 0s -1020.408 of -1020.408 PERP at 98",
        ], record.Table());
        Assert.Equal(0m, account.Wallet);
        Assert.Equal(900m, record.FundGain, 12);
    }
}
