using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>1,000 at 100 with 2,000, tier 1 at 1 %, orders of 2,000, a fee of 0.75 %, quantities in whole units.</summary>
public sealed class DeribitProcessTests
{
    private static readonly string[] Steps = ["cancel-orders", "incremental order_notional=2000 interval_seconds=1", "takeover"];

    [Fact]
    public void One_order_a_second_until_maintenance_is_below_equity()
    {
        var account = Account();

        // At 98.9: 900 against 989, 89 short. 2,000 / 98.9 = 20.2, so 21: frees 20.769, costs a fee of 15.57675: 89 / 5.19225 = 17.1.
        var record = Bench.Chain(Steps).At(account, 98.9m)!;

        Assert.Equal(18, record.Rounds.Count);
        Assert.All(record.Rounds, round => Assert.Equal(-21m, round.Filled));
        Assert.Equal(Enumerable.Range(0, 18), record.Rounds.Select(round => (int)(round.Instant - record.Start).TotalSeconds));
        Assert.Equal(18 * 15.57675m, record.FundGain);
        Assert.Equal(new MarginState(900m - 18 * 15.57675m, (1_000m - 18 * 21m) * 0.989m), account.State(MarginScope.Cross));
        Assert.True(record.IsResolved);
    }

    [Theory]
    // 200 contracts of 10 USD, and 2,000 of 1 USD, whatever they are worth in coin.
    [InlineData(10, 200)]
    [InlineData(1, 2_000)]
    public void Orders_of_inverse_contracts_are_sized_in_quote_currency(int multiplier, int contracts)
    {
        var terms = TestTerms.Flat(0.01m, new ContractMath<decimal>(ContractType.Inverse, multiplier), 50m);
        var account = TestTerms.Account(terms, 10m, MarginMode.Cross, 20m);
        account.Fill(Bench.Noon, Bench.Perp, 20_000m / multiplier, 100m);

        // 20,000 USD at 100 are 200 coin with 10 behind them. At 96.1: equity 1.883, asked 2.081.
        var record = Bench.Chain(Steps).At(account, 96.1m)!;

        Assert.Equal(-contracts, record.Rounds[0].Filled);
    }

    [Fact]
    public void A_chain_that_outlasts_its_bar_goes_on_in_the_next_one_where_it_stopped()
    {
        var (account, engine) = (Account(), Bench.Chain(Steps));

        var first = engine.At(account, 98.9m, Bench.Noon, 10)!;
        var again = engine.At(account, 98.9m, Bench.Noon, 10);
        var second = engine.At(account, 98.9m, Bench.Noon.AddSeconds(10), 10)!;

        Assert.Equal((10, true, false), (first.Rounds.Count, first.GoesOn, first.IsContinuation));
        Assert.Equal(["cancel-orders", "incremental"], first.Steps);
        Assert.Null(again);
        Assert.Equal((8, false, true), (second.Rounds.Count, second.GoesOn, second.IsContinuation));
        Assert.Equal(["incremental"], second.Steps);
        Assert.Equal(Bench.Noon, second.Rounds[0].Instant);
        Assert.True(second.IsResolved);
    }

    [Fact]
    public void A_chain_ends_when_the_price_comes_back_and_starts_anew_later()
    {
        var (account, engine) = (Account(), Bench.Chain(Steps));

        Assert.True(engine.At(account, 98.9m, Bench.Noon, 10)!.GoesOn);
        Assert.Null(engine.At(account, 100m, Bench.Noon.AddSeconds(10), 10));
        Assert.False(engine.Progress.IsUnderWay(MarginScope.Cross));
        var later = engine.At(account, 98.6m, Bench.Noon.AddSeconds(20), 10)!;

        Assert.Equal("cancel-orders", later.Steps[0]);
        Assert.False(later.IsContinuation);
    }

    [Fact]
    public void Beyond_bankruptcy_the_fund_pays_each_round_and_the_account_ends_at_zero()
    {
        var account = Account();

        // At 97: equity -1,000; bankruptcy at 98. 2,000 / 97 = 20.6, so 21 a round: the fund pays 21; 1,000 = 47 * 21 + 13.
        var record = Bench.Chain(Steps).At(account, 97m)!;

        Assert.Equal(48, record.Rounds.Count);
        Assert.Equal(-13m, record.Rounds[^1].Filled);
        Assert.Equal(999_979m, record.Rounds[0].FundAfter);
        Assert.Equal(-1_000m, record.FundGain);
        Assert.Equal(0m, account.Wallet);
        Assert.All(record.Fills, fill => Assert.Equal((98m, 97m, 0m), (Math.Round(fill.Price, 18), fill.ExecutionPrice, fill.Fee)));
    }

    [Fact]
    public void Of_several_positions_the_one_with_the_largest_maintenance_margin_goes_first_in_every_round()
    {
        // PERP 500 and ALT 480 from 100 with 1,960; both at 98.9: 882 against 494.5 + 474.72 = 969.22.
        var account = Bench.Account(Bench.Marginal(0m, 1m), 1_960m).Holding(500m).Holding(480m, 100m, Bench.Alt);
        account.SetMark(Bench.Alt, 98.9m);

        var record = Bench.Chain(Steps).At(account, 98.9m)!;

        // 21 each free 20.769: five rounds for 87.22. PERP 500, then 479 below ALT's 480, then 459 below PERP's 479, ...
        Assert.Equal(["PERP", "ALT", "PERP", "ALT", "PERP"], record.Rounds.Select(round => round.Symbol));
        Assert.Equal(new MarginState(882m, (437m + 438m) * 0.989m), account.State(MarginScope.Cross));
    }

    [Fact]
    public void A_copy_of_the_engine_goes_on_by_itself()
    {
        var (account, engine) = (Account(), Bench.Chain(Steps));
        engine.At(account, 98.9m, Bench.Noon, 10);

        var (otherAccount, other) = (account.Clone(), engine.Clone());
        var record = other.At(otherAccount, 98.9m, Bench.Noon.AddSeconds(10), 10)!;

        Assert.Equal(["incremental"], record.Steps);
        Assert.True(engine.Progress.IsUnderWay(MarginScope.Cross));
        Assert.Equal(790m, account.Position(Bench.Perp).Size);
    }

    private static MarginAccount Account() => Bench.Account(Bench.Marginal(0.0075m, 1m), 2_000m).Holding(1_000m);
}
