using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>5,000 at 100 with 20,000: second tier, 2 % less 1,000. No fee.</summary>
public sealed class HyperliquidProcessTests
{
    private static readonly string[] Steps = ["cancel-orders", "backstop otherwise=pass", "market-close", "backstop"];

    [Fact]
    public void Of_a_large_position_a_fifth_is_sold_first()
    {
        var account = Account();

        // 97.8: 9,000 above 8,780. 97.7: 8,500 below 8,770; a fifth of 488,500 is 1,000 units; 6,816 asked then.
        Assert.Null(Engine().At(account, 97.8m));
        var record = Engine().At(account, 97.7m)!;

        Assert.Equal(["market-close Order 0s -1000 of -1000 PERP at 97.7"], record.Table());
        Assert.Equal(new MarginState(8_500m, 6_816m), account.State(MarginScope.Cross));
    }

    // 97.2: 6,500 against 0.02 * 388,800 - 1,000 = 6,776; a fifth of 388,800 is 800 units, 5,220.8 asked then.
    [Theory]
    [InlineData(29, -4_000)]
    [InlineData(30, -800)]
    public void For_thirty_seconds_after_a_partial_liquidation_orders_are_for_all_of_it(int seconds, int sold)
    {
        var (account, engine) = (Account(), Engine());
        engine.At(account, 97.7m, Bench.Noon, 1);

        var start = Bench.Noon.AddSeconds(-1 + seconds);
        var record = engine.At(account, 97.2m, start.AddSeconds(1), 1)!;

        Assert.Equal(sold, Assert.Single(record.Rounds).Filled);
        Assert.Equal(6_500m, account.State(MarginScope.Cross).Equity);
        Assert.Equal(sold == -4_000, account.Wallet == 6_500m);
    }

    [Fact]
    public void A_position_that_is_still_short_after_its_fifth_is_closed_as_a_whole_in_the_next_round()
    {
        var account = Account();

        // 97.4: 7,000 below 8,740, above its two thirds; a fifth leaves 389,600 * 0.02 - 1,000 = 6,792: complies. 97.3: 6,500 below 8,730;
        // a fifth leaves 6,784 asked: short, and a second later all of it goes.
        var record = Engine().At(account, 97.3m)!;

        Assert.Equal(
        [
            "market-close Order 0s -1000 of -1000 PERP at 97.3",
            "market-close Order 1s -4000 of -4000 PERP at 97.3",
        ], record.Table());
        Assert.Equal(6_500m, account.Wallet);
    }

    [Fact]
    public void A_small_position_is_closed_as_a_whole_and_the_rest_stays_with_the_trader()
    {
        var account = Bench.Account(Bench.Marginal(), 1_000m).Holding(900m);

        // 99.8: 820 below 898.2, above two thirds of it.
        var record = Engine().At(account, 99.8m)!;

        Assert.Equal(["market-close Order 0s -900 of -900 PERP at 99.8"], record.Table());
        Assert.Equal(820m, account.Wallet);
    }

    [Fact]
    public void Below_two_thirds_of_maintenance_the_backstop_takes_position_and_margin()
    {
        var account = Account();

        // 97: 5,000 below two thirds of 8,700.
        var record = Engine().At(account, 97m)!;

        Assert.Equal(["backstop Backstop 0s -5000 of -5000 PERP at 97"], record.Table());
        Assert.Equal(0m, account.Wallet);
        Assert.Equal(5_000m, record.FundGain);
        Assert.Equal(["cancel-orders", "backstop"], record.Steps);
    }

    [Fact]
    public void The_backstop_takes_all_cross_positions_and_the_wallet_and_leaves_isolated_margin_alone()
    {
        // ALT isolated: 1,000 of margin. PERP 5,000 long and B 1,000 short from 100 with 20,000 less 1,000.
        var account = Bench.Account(Bench.Marginal(), 20_000m);
        account.Configure(Bench.Alt, MarginMode.Isolated, 10m);
        account.Holding(100m, 100m, Bench.Alt).Holding(5_000m).Holding(-1_000m, 100m, "B");
        account.SetMark("B", 102m);

        // PERP at 97: 19,000 - 15,000 - 2,000 = 2,000 against 8,700 + 1,040.
        var record = Engine().At(account, 97m)!;

        Assert.Equal(
            ["backstop Backstop 0s -5000 of -5000 PERP at 97", "backstop Backstop 0s 1000 of 1000 B at 102"], record.Table());
        Assert.Equal((1_000m, 2_000m), (account.Wallet, Math.Round(record.FundGain, 12)));
        Assert.Equal(100m, account.Position(Bench.Alt).Quantity);
    }

    [Fact]
    public void The_backstop_has_no_use_for_what_is_worth_less_than_nothing()
    {
        // 95.9: equity -500. Unknown traders of the other side bear it when the fund is empty.
        var account = Bench.Account(Bench.Marginal(), 20_000m, fund: new InsuranceFund(0m)).Holding(5_000m);

        var record = Engine().At(account, 95.9m)!;

        Assert.Equal((0m, 0m, 500m), (account.Wallet, record.FundGain, record.AutoDeleveraged));
    }

    [Fact]
    public void A_market_that_takes_nothing_leaves_the_position_until_the_next_bar()
    {
        var (account, engine) = (Account(), Engine(new ThinMarket(0m)));

        var record = engine.At(account, 97.7m)!;
        var next = engine.At(account, 97m, Bench.Noon.AddMinutes(1))!;

        Assert.Equal((0m, true, false), (record.Rounds[0].Filled, record.GoesOn, record.IsResolved));
        Assert.Equal(RoundKind.Backstop, next.Rounds[0].Kind);
    }

    private static LiquidationEngine Engine(IForcedOrderFillModel? market = null) =>
        Bench.Chain(market, LiquidationRemainder.FundKeeps, null, Steps);

    private static MarginAccount Account() => Bench.Account(Bench.Marginal(), 20_000m).Holding(5_000m);
}
