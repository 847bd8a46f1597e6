using Backtests.Margin.Market;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

public sealed class RankSharesTests
{
    [Fact]
    public void Ten_ranks_by_hand()
    {
        // 10, 9 and 4 of 1 to 10 were chosen. Percentiles 95 %, 85 % and 35 %. Pairs with the other seven: 7 + 7 + 3 of 21.
        var shares = RankShares.Of([.. Enumerable.Range(1, 10).Select(rank => ((decimal)rank, rank is 10 or 9 or 4))]);

        Assert.Equal(10, shares.Ranked);
        Assert.Equal(3, shares.Chosen);
        Assert.Equal(1 / 3.0, shares.InTopTenth!.Value, 12);
        Assert.Equal(1 / 3.0, shares.BestInTopTenth!.Value, 12);
        Assert.Equal(2 / 3.0, shares.InTopQuarter!.Value, 12);
        Assert.Equal(2.5 / 3, shares.BestInTopQuarter!.Value, 12);
        Assert.Equal(0.85, shares.MedianPercentile!.Value, 12);
        Assert.Equal(17 / 21.0, shares.OutranksOthers!.Value, 12);
        // sqrt(11 / (12 * 3 * 7)) = sqrt(11 / 252).
        Assert.Equal(0.208928, shares.ChanceDeviation!.Value, 6);
    }

    [Fact]
    public void Equal_ranks_say_nothing()
    {
        var shares = RankShares.Of([(5m, true), (5m, false), (5m, false), (5m, true)]);

        Assert.Equal(0.5, shares.OutranksOthers);
        Assert.Equal(0.5, shares.MedianPercentile);
        Assert.Equal(0, shares.InTopQuarter);
    }

    [Fact]
    public void Without_chosen_or_without_others_there_is_no_answer()
    {
        Assert.Null(RankShares.Of([]).OutranksOthers);
        Assert.Null(RankShares.Of([(1m, false)]).InTopTenth);
        Assert.Null(RankShares.Of([(1m, true), (2m, true)]).OutranksOthers);
        Assert.Null(RankShares.Of([(1m, true), (2m, true)]).ChanceDeviation);
        Assert.Equal(0.5, RankShares.Of([(1m, true), (2m, true)]).MedianPercentile);
    }

    [Fact]
    public void Pairs_are_counted_as_one_by_one() => Properties.Hold(
        Gen.Choose(0, 20).Zip(Gen.Elements(true, false), (rank, chosen) => ((decimal)rank, chosen)).ArrayOf(), ranks =>
        {
            var shares = RankShares.Of(ranks);
            var pairs = (from one in ranks where one.chosen from other in ranks where !other.chosen
                         select one.Item1 > other.Item1 ? 1 : one.Item1 == other.Item1 ? 0.5 : 0).ToArray();
            if (pairs.Length == 0) Assert.Null(shares.OutranksOthers);
            else Assert.Equal(pairs.Average(), shares.OutranksOthers!.Value, 12);
        });
}
