using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests.Liquidation;

public sealed class KrakenAndDriftProcessTests
{
    [Fact]
    public void Kraken_closes_within_bankruptcy_and_the_client_keeps_the_remainder()
    {
        // 1,000 at 100 with 5,000. At 95.5: 500 against 955. Sold at 95.5, 500 are left.
        var account = Bench.Account(Bench.Marginal(), 5_000m).Holding(1_000m);

        var record = Kraken(new ConstantSlippageFill(), 0m).At(account, 95.5m)!;

        Assert.Equal(["close-at-bankruptcy Order 0s -1000 of -1000 PERP at 95.5"], record.Table());
        Assert.Equal(500m, account.Wallet);
        Assert.Equal(0m, record.FundGain);
    }

    [Fact]
    public void What_the_market_does_not_take_is_assigned_and_the_rest_unwound_at_bankruptcy()
    {
        var account = Bench.Account(Bench.Marginal(), 5_000m).Holding(1_000m);

        // 400 sell at 95.5; 600 are left with 500 behind them: bankruptcy at 94.6667. Market makers take 20,000 / 95.5 = 209.424.
        var record = Kraken(new ThinMarket(400m), 20_000m).At(account, 95.5m)!;

        Assert.Equal(
        [
            "close-at-bankruptcy Order 0s -400 of -1000 PERP at 95.5",
            "assign Assignment 0s -209.424 of -209.424 PERP at 94.66667",
            "unwind OtherSide 0s -390.576 of -390.576 PERP at 95.5",
        ], record.Table());
        Assert.Equal(0m, account.Wallet);
        // Bankruptcy is better than the mark for the other side: it gains what the client lost, and nobody pays.
        Assert.Equal(0m, record.AutoDeleveraged);
        Assert.Equal(390.576m * (95.5m - 94.666_666_666_666_666_666_666m), account.Flows.Balance(Party.AutoDeleveraged), 12);
    }

    [Fact]
    public void Below_the_initial_margin_only_orders_that_add_risk_are_to_be_cancelled()
    {
        // 1,000 at 100 at 20x needs 5,000 at 100 and 4,950 at 99, where equity is 4,500.
        var account = Bench.Account(Bench.Marginal(), 5_500m).Holding(1_000m);

        Assert.False(InitialMarginGuard.IsDue(account, MarginScope.Cross));
        account.SetMark(Bench.Perp, 99m);
        Assert.True(InitialMarginGuard.IsDue(account, MarginScope.Cross));
        Assert.True(InitialMarginGuard.IsRiskIncreasing(1_000m, 1m));
        Assert.False(InitialMarginGuard.IsRiskIncreasing(1_000m, -1_000m));
        Assert.True(InitialMarginGuard.IsRiskIncreasing(1_000m, -1_001m));
        Assert.True(InitialMarginGuard.IsRiskIncreasing(-5m, -1m));
    }

    [Theory]
    // 1,000 at 100; the tier's highest leverage is 100, so that a hundredth is asked for where nobody chooses, a tenth at 10x.
    [InlineData(LeverageChange.NotChosen, 99.1, false)]
    [InlineData(LeverageChange.NotChosen, 98.9, true)]
    [InlineData(LeverageChange.Allowed, 99.1, true)]
    public void The_initial_margin_is_the_tier_s_where_nobody_chooses_leverage(LeverageChange change, double mark, bool isDue)
    {
        var account = new MarginAccount(
            2_000m, _ => Bench.Marginal(), MarginMode.Cross, 10m, rules: new AccountRules { CrossLeverage = change }).Holding(1_000m);

        account.SetMark(Bench.Perp, (decimal)mark);

        // 2,000 behind it: equity 1,100 against 991 at 99.1, 900 against 989 at 98.9.
        Assert.Equal(isDue, InitialMarginGuard.IsDue(account, MarginScope.Cross));
    }

    [Fact]
    public void Drift_closes_just_enough_to_cover_the_shortage()
    {
        // 100 at 100 with 540, 5 %. At 99.5: 490 against 497.5, 7.5 short. Liquidator 1 %, fund 1 %:
        // 7.5 / (99.5 * (0.05 - 0.01) - 99.5 * 0.01) = 2.51256, so 2.513, at 99.5 * 0.99 = 98.505.
        var account = Bench.Account(Bench.Flat(), 540m).Holding(100m);

        var record = Drift("cover-shortage").At(account, 99.5m)!;

        Assert.Equal(["cover-shortage Assignment 0s -2.513 of -2.513 PERP at 98.505"], record.Table());
        // 1 % of 2.513 * 99.5 to the fund; 490 less 2.513 * 0.995 less that, against 5 % of 97.487 * 99.5.
        Assert.Equal(2.500435m, record.FundGain, 15);
        var state = account.State(MarginScope.Cross);
        Assert.Equal(484.99913m, state.Equity, 12);
        Assert.Equal(484.997825m, state.MaintenanceMargin, 12);
    }

    [Fact]
    public void Drift_s_reward_grows_while_nobody_comes()
    {
        var account = Bench.Account(Bench.Flat(), 540m).Holding(100m);

        // 1 % + 10,000 millionths = 2 %: 7.5 / (99.5 * 0.03 - 99.5 * 0.01) = 3.769 at 97.51.
        var record = Drift("cover-shortage idle_slots=10000").At(account, 99.5m)!;

        Assert.Equal(["cover-shortage Assignment 0s -3.769 of -3.769 PERP at 97.51"], record.Table());
    }

    [Fact]
    public void A_bankrupt_drift_account_is_taken_as_a_whole_and_the_fund_pays()
    {
        var account = Bench.Account(Bench.Flat(), 540m).Holding(100m);

        // 94: equity -60. The shortage, 470 + 60, is more than closing everything frees: all at 93.06, bankruptcy is 94.6: 154 are missing.
        var record = Drift("cover-shortage").At(account, 94m)!;

        Assert.Equal(["cover-shortage Assignment 0s -100 of -100 PERP at 93.06"], record.Table());
        Assert.Equal(-154m, record.FundGain, 12);
        Assert.Equal(0m, account.Wallet);
    }

    private static LiquidationEngine Kraken(IForcedOrderFillModel market, decimal capacity) => Bench.Chain(
        market,
        LiquidationRemainder.FeeOnly,
        null,
        "cancel-orders",
        "close-at-bankruptcy",
        FormattableString.Invariant($"assign capacity={capacity}"),
        "unwind");

    private static LiquidationEngine Drift(string cover) => Bench.Chain("cancel-orders", cover, "takeover");
}
