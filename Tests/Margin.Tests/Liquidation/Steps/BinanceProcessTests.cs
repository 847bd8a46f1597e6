using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>10,000 at 100, isolated at 20x: margin 50,000, third tier, 3 % less 6,000.</summary>
public sealed class BinanceProcessTests
{
    private static readonly MarginScope Scope = MarginScope.Isolated(Bench.Perp);

    // 97.4: equity 24,000 above 0.03 * 974,000 - 6,000 = 23,220.
    // 97.3: 23,000 below 23,190. Down to 500,000: 473,000 / 97.3 = 4,861.2538, so 4,861.254.
    // 95: equity 0. The order is filled at bankruptcy, its fee finds no equity, the rest is taken over: (950,000 - 500,000) / 95 =
    // 4,736.843. 94: the order would fill beyond bankruptcy, 95, and does not; the fund loses 1 on each of 10,000.
    [Theory]
    [InlineData(97.4, null)]
    [InlineData(97.3, "cancel-orders,reduce-tier", "reduce-tier Order 0s -4861.254 of -4861.254 PERP at 97.3")]
    [InlineData(95, "cancel-orders,reduce-tier,takeover", "reduce-tier Order 0s -4736.843 of -4736.843 PERP at 95",
        "takeover Takeover 0s -5263.157 of -5263.157 PERP at 95")]
    [InlineData(94, "cancel-orders,reduce-tier,takeover", "reduce-tier Order 0s 0 of -4680.852 PERP at 0",
        "takeover Takeover 0s -10000 of -10000 PERP at 94")]
    public void States(double mark, string? steps, params string[] rounds)
    {
        var record = Engine().At(Holding(0.003m), (decimal)mark, scope: Scope);

        Assert.Equal(steps, record is null ? null : string.Join(',', record.Steps));
        Assert.Equal(rounds, record?.Table() ?? []);
        Assert.NotEqual(false, record?.IsResolved);
        Assert.NotEqual(true, record?.GoesOn);
    }

    [Fact]
    public void One_order_to_the_lower_tier_leaves_the_rest_compliant_after_loss_and_fee()
    {
        var account = Holding(0.003m);

        var record = Engine().At(account, 97.3m, scope: Scope)!;

        // Fee 0.003 * 4,861.254 * 97.3 = 1,419.0000426 to the fund. Equity 23,000 less the fee; 0.02 * 499,999.9858 - 1,000 asked.
        Assert.Equal(1_419.0000426m, record.Fees);
        Assert.Equal(1_000_000m, record.FundBefore);
        Assert.Equal(1_001_419.0000426m, record.FundAfter);
        Assert.Equal(new MarginState(21_580.9999574m, 8_999.999716m), account.State(Scope));
        Assert.Equal(5_138.746m, account.Position(Bench.Perp).Size);
        Assert.Equal(OrderCancellation.All, record.Cancellation);
    }

    [Fact]
    public void An_account_whose_maintenance_margin_is_less_than_the_fee_is_liquidated_as_a_whole()
    {
        var account = Holding(0.03m);

        // 0.03 * 973,000 = 29,190 of fee against 23,190 of maintenance margin.
        var record = Engine().At(account, 97.3m, scope: Scope)!;

        Assert.Equal(["takeover Takeover 0s -10000 of -10000 PERP at 97.3"], record.Table());
        Assert.Equal(10_000m, account.Wallet);
        Assert.Equal(23_000m, record.FundGain);
    }

    [Fact]
    public void An_account_that_small_loses_the_same_where_the_order_is_tried_first()
    {
        var account = Holding(0.03m);
        var tries = Bench.Chain(null, LiquidationRemainder.FundKeeps, null, "cancel-orders", "reduce-tier", "takeover");

        var record = tries.At(account, 97.3m, scope: Scope)!;

        // 4,861.254 at 97.3 cost a fee of 14,190.0004: 8,809.9996 against 8,999.9997. Fee and takeover are the 23,000 all the same.
        Assert.Equal(["cancel-orders", "reduce-tier", "takeover"], record.Steps);
        Assert.Equal(10_000m, account.Wallet);
        Assert.Equal(23_000m, record.FundGain);
    }

    [Fact]
    public void An_immediate_or_cancel_order_keeps_what_it_gets_and_the_fund_takes_the_rest()
    {
        var account = Holding(0m);

        var record = Engine(new ThinMarket(1_000m)).At(account, 97.3m, scope: Scope)!;

        // 1,000 of 4,861.254 fill: 9,000 * 97.3 * 0.03 - 6,000 = 20,271 against 23,000: complies.
        Assert.Equal(["reduce-tier Order 0s -1000 of -4861.254 PERP at 97.3"], record.Table());
        Assert.Equal(new MarginState(23_000m, 20_271m), account.State(Scope));
    }

    [Fact]
    public void Cross_reduces_the_position_with_the_largest_maintenance_margin_first_and_stops_when_it_complies()
    {
        // PERP 10,000 at 100 and ALT 10,000 at 50; wallet 60,000. PERP at 97.2: equity 32,000 below 23,160 + 9,000.
        var account = Bench.Account(Bench.Marginal(), 60_000m).Holding(10_000m).Holding(10_000m, 50m, Bench.Alt);

        var record = Engine().At(account, 97.2m)!;

        // (972,000 - 500,000) / 97.2 = 4,855.968; then 9,000 + 9,000 asked.
        Assert.Equal(["reduce-tier Order 0s -4855.968 of -4855.968 PERP at 97.2"], record.Table());
        Assert.Equal(10_000m, account.Position(Bench.Alt).Size);
        Assert.True(record.IsResolved);
    }

    private static LiquidationEngine Engine(IForcedOrderFillModel? market = null) => Bench.Chain(
        market, LiquidationRemainder.FundKeeps, null, "cancel-orders", "reduce-tier small_accounts=skip", "takeover");

    private static MarginAccount Holding(decimal fee) =>
        Bench.Account(Bench.Marginal(fee), 60_000m, MarginMode.Isolated).Holding(10_000m);
}
