using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>1,000 at 100 with 10,000, 5 % of maintenance on the whole position, a largest fee of 1.5 %.</summary>
public sealed class DydxProcessTests
{
    private static readonly string[] Steps = ["cancel-orders", "block-orders", "deleverage"];

    [Fact]
    public void A_block_sells_a_tenth_within_the_fillable_price()
    {
        var account = Account();

        // 94.5: 4,500 against 4,725. A tenth of 94,500 is 100 units; bankruptcy at 90; fee min(1.5 % of 9,450, 450) = 141.75;
        // 4,358.25 against 4,252.5.
        var record = Engine(0m).At(account, 94.5m)!;

        Assert.Equal(["block-orders Order 0s -100 of -100 PERP at 94.5"], record.Table());
        Assert.Equal(141.75m, record.Fees);
        Assert.Equal(new MarginState(4_358.25m, 4_252.5m), account.State(MarginScope.Cross));
    }

    [Fact]
    public void The_fee_is_at_most_what_the_fill_is_better_than_bankruptcy()
    {
        var account = Account();

        // 90.5: equity 500, bankruptcy at 90. A tenth is 100 units: the cushion of 50 is less than 1.5 % of 9,050.
        var record = Engine(0m).At(account, 90.5m)!;

        Assert.Equal(50m, record.Fills[0].Fee);
        Assert.Equal(90.5m, record.Fills[0].Price);
    }

    [Fact]
    public void Blocks_follow_until_a_small_rest_goes_as_a_whole()
    {
        var account = Account();

        // 90.5: each block takes all of its cushion, so that it never complies: a tenth each, at least 1,000 / 90.5 = 11.05, until
        // nothing is left. 1,000 shrinks to 109.4 in 21 blocks, which ten orders of 11.05 finish.
        var record = Engine(0m).At(account, 90.5m)!;

        Assert.Equal(0m, account.Position(Bench.Perp).Quantity);
        Assert.True(record.IsResolved);
        for (var n = 1; n < record.Rounds.Count; n++)
        {
            Assert.Equal(TimeSpan.FromSeconds(1), record.Rounds[n].Instant - record.Rounds[n - 1].Instant);
            Assert.True(Math.Abs(record.Rounds[n].Filled) <= Math.Abs(record.Rounds[n - 1].Filled));
        }
        Assert.Equal(31, record.Rounds.Count);
        Assert.Equal(0m, account.Wallet, 12);
    }

    [Fact]
    public void An_order_beyond_the_fillable_price_does_not_fill_and_waits_while_collateral_is_positive()
    {
        var (account, engine) = (Account(), Engine(40m));

        // Fillable (94,500 - 0.047619 * 1.5 * 4,725) / 1,000 = 94.1625; the market gives 94.5 * 0.996 = 94.122.
        var record = engine.At(account, 94.5m)!;

        Assert.Equal(["block-orders Order 0s 0 of -100 PERP at 0"], record.Table());
        Assert.Equal((true, false), (record.GoesOn, record.IsResolved));
        Assert.Equal(["cancel-orders", "block-orders", "deleverage"], record.Steps);
        Assert.Equal(1_000m, account.Position(Bench.Perp).Quantity);
        var next = engine.At(account, 94.4m, Bench.Noon.AddMinutes(1))!;
        Assert.Equal(("cancel-orders", false), (next.Steps[0], next.IsContinuation));
    }

    [Fact]
    public void Beyond_bankruptcy_the_insurance_fund_pays_the_difference()
    {
        var account = Account();

        // 89: equity -1,000, bankruptcy at 90, fillable down to 82.325: the fund pays 1 for each unit.
        var record = Engine(0m).At(account, 89m)!;

        Assert.Equal((90m, 89m, -100m), (Math.Round(record.Fills[0].Price, 18), record.Fills[0].ExecutionPrice, record.Fills[0].FundGain));
        Assert.Equal(-1_000m, record.FundGain, 12);
        Assert.Equal(0m, account.Wallet);
    }

    [Fact]
    public void An_account_below_zero_that_nobody_buys_is_deleveraged_against_the_other_side()
    {
        var account = Account();

        // 89 * 0.9 = 80.1 is beyond the fillable price of 82.325. At bankruptcy the unknown other side loses 1 for each unit.
        var record = Engine(1_000m).At(account, 89m)!;

        Assert.Equal(
            ["block-orders Order 0s 0 of -100 PERP at 0", "deleverage OtherSide 0s -1000 of -1000 PERP at 89"], record.Table());
        Assert.Equal((0m, 1_000m, 0m), (record.FundGain, record.AutoDeleveraged, account.Wallet));
    }

    [Fact]
    public void A_block_takes_at_most_100_000_from_one_account()
    {
        // Twice 2,000,000: a tenth of each would be 200,000.
        var account = Bench.Account(Bench.Flat(), 220_000m).Holding(20_000m).Holding(20_000m, 100m, Bench.Alt);

        // PERP at 98.9: 198,000 against 198,900.
        var record = Engine(0m).At(account, 98.9m)!;

        foreach (var block in record.Rounds.GroupBy(round => round.Instant))
            Assert.True(block.Sum(round => Math.Abs(round.Filled) * round.Price) < 100_000.1m);
        Assert.True(record.IsResolved);
    }

    [Fact]
    public void The_order_of_positions_is_random_but_the_same_in_every_run()
    {
        static string[] Run(int seed)
        {
            var account = Bench.Account(Bench.Flat(), 5_500m);
            foreach (var name in Names) account.Holding(100m, 100m, name);
            account.SetMark("A", 90m);
            account.SetMark("B", 90m);
            return [.. Bench.Chain("block-orders seed=" + seed).At(account, 90m, symbol: "C")!.Rounds.Select(round => round.Symbol)];
        }

        Assert.Equal(Run(1), Run(1));
        Assert.Contains(Enumerable.Range(2, 20), seed => !Run(seed).SequenceEqual(Run(1)));
    }

    private static readonly string[] Names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];

    private static LiquidationEngine Engine(decimal basisPoints) =>
        Bench.Chain(new ConstantSlippageFill(basisPoints), LiquidationRemainder.FeeOnly, null, Steps);

    private static MarginAccount Account() => Bench.Account(Bench.Flat(0.015m), 10_000m).Holding(1_000m);
}
