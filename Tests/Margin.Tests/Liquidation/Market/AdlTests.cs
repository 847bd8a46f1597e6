using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>
/// A long of 1,000 from 100 with 10,000 loses everything at 90; at a mark of 85 the fund would lose 5,000. Shorts of the run stand on the
/// other side. Flat 5 % of maintenance.
/// </summary>
public sealed class AdlTests
{
    // a: 20,000 behind 1,000 from 110, 25,000 of profit. b: 5,000 behind 400 from 100, 6,000. c: short from 80, a loss.
    private static readonly PopulationPosition[] Shorts =
    [
        new("a", Bench.Perp, -1_000m, 110m, 20_000m),
        new("b", Bench.Perp, -400m, 100m, 5_000m),
        new("c", Bench.Perp, -500m, 80m, 50_000m),
    ];

    [Fact]
    public void An_empty_fund_deleverages_winners_by_rank_at_the_bankruptcy_price()
    {
        var (market, loser) = Make(4_999m, new MarketRules());

        var record = Takeover(market, loser);

        // Rank is profit / max(1, wallet) * maintenance / balance: a 25,000 / 20,000 * 4,250 / 45,000 = 0.118; b 6,000 / 5,000 * 1,700 /
        // 11,000 = 0.185. b first, then 600 of a.
        Assert.Equal(["b", "a"], record.Deleveraged.Select(one => one.Trader));
        Assert.Equal([400m, 600m], record.Deleveraged.Select(one => one.Quantity));
        Assert.All(record.Deleveraged, one => Assert.Equal((90m, 85m, "loser"), (one.Price, one.Mark, one.Loser)));
        Assert.Equal([2_000m, 3_000m], record.Deleveraged.Select(one => one.Forgone)); // 5 a unit
        Assert.Equal(["takeover Deleveraging 0s -1000 of -1000 PERP at 90"], record.Table());
        Assert.Equal((0m, 0m, 4_999m), (record.FundGain, record.AutoDeleveraged, market.Fund.Balance));
        Assert.Equal(1_000m, record.Fills[0].DeleveragedQuantity);

        // b keeps 5,000 + 400 * (100 - 90); a has 400 left and 600 * (110 - 90) more.
        Assert.Equal(9_000m, Of(market, "b").Wallet);
        Assert.Equal(-400m, Of(market, "a").Position(Bench.Perp).Quantity);
        Assert.Equal(32_000m, Of(market, "a").Wallet);
        Assert.Equal(record.Deleveraged, market.Deleveraged);
    }

    [Fact]
    public void A_fund_that_can_pay_takes_over_and_nobody_is_deleveraged()
    {
        var (market, loser) = Make(5_000m, new MarketRules());

        var record = Takeover(market, loser);

        Assert.Empty(record.Deleveraged);
        Assert.Equal(-5_000m, record.FundGain);
        Assert.Equal(0m, market.Fund.Balance);
        var entry = Assert.Single(market.History.Entries);
        Assert.Equal((-5_000m, 0m, "takeover", Bench.Perp), (entry.Change, entry.Balance, entry.Reason, entry.Symbol));
    }

    [Fact]
    public void What_the_winners_cannot_take_the_fund_sells_as_far_as_it_goes()
    {
        var (market, loser) = Make(1_000m, new MarketRules(), Shorts[1]);

        var record = Takeover(market, loser);

        // 400 against b at 90; 600 sold at 85: 3,000 lost, of which the fund pays 1,000.
        Assert.Equal(
            ["takeover Deleveraging 0s -400 of -400 PERP at 90", "takeover Takeover 0s -600 of -600 PERP at 85"], record.Table());
        Assert.Equal((-1_000m, 2_000m), (record.FundGain, record.AutoDeleveraged));
        Assert.Equal(0m, loser.Wallet);
    }

    // OKX and Hyperliquid close at the mark: the fund pays the 5 between it and bankruptcy, or the price moves back by what is missing.
    [Theory]
    [InlineData(10_000, 85, -5_000)]
    [InlineData(2_000, 88, -2_000)]
    [InlineData(0, 90, 0)]
    public void At_the_mark_price_the_fund_pays_what_lies_between(int fund, int price, int gain)
    {
        var (market, loser) = Make(fund, new MarketRules { Price = new MarkAdlPrice(), Trigger = new NegativeTrigger() });

        var record = Takeover(market, loser);

        Assert.All(record.Deleveraged, one => Assert.Equal(price, one.Price));
        Assert.Equal((gain, 0m), (record.FundGain, record.AutoDeleveraged));
        Assert.Equal(1_000m, record.Fills[0].DeleveragedQuantity);
    }

    // A fund of 10,000 that would lose 5,000, half of its peak: not sold, but left to the other side of which nobody is known. At
    // bankruptcy the other side loses 5 a unit against the mark, at the mark the fund pays them.
    [Theory]
    [InlineData("bankruptcy", 0, 5_000)]
    [InlineData("mark", -5_000, 0)]
    public void With_an_unknown_other_side_the_trigger_leaves_the_position_to_it(string price, int gain, int others)
    {
        var rules = new MarketRules { Price = AdlRules.Prices().Create(price), Trigger = new FundDrawdownTrigger(0.3m) };
        var market = new VenueMarket(new InsuranceFund(10_000m), rules);
        var loser = Bench.Account(Bench.Flat(), 10_000m, MarginMode.Cross, 20m, market.Fund).Holding(1_000m);

        var record = Takeover(market, loser);

        Assert.Equal(["takeover OtherSide 0s -1000 of -1000 PERP at 85"], record.Table());
        Assert.Equal((gain, others, 0m), (record.FundGain, record.AutoDeleveraged, loser.Wallet));
        Assert.Equal(-others, loser.Flows.Balance(Party.AutoDeleveraged));
    }

    [Fact]
    public void What_is_left_of_a_position_beyond_the_run_s_traders_goes_to_unknown_ones_at_the_same_price()
    {
        // b takes 400; 600 at 90 cost the others 3,000 against the mark, and the fund nothing.
        var (market, loser) = Make(10_000m, new MarketRules { Trigger = new NegativeTrigger() }, Shorts[1]);

        var record = Takeover(market, loser);

        Assert.Equal(
            ["takeover Deleveraging 0s -400 of -400 PERP at 90", "takeover OtherSide 0s -600 of -600 PERP at 85"], record.Table());
        Assert.Equal((0m, 3_000m), (record.FundGain, record.AutoDeleveraged));
    }

    [Fact]
    public void A_bankruptcy_price_far_from_the_mark_gives_way_to_the_mark()
    {
        var rule = new NearMarkAdlPrice(0.05m);

        Assert.Equal(85m, rule.Of(90m, 85m)); // 5 of 85 is 5.9 %
        Assert.Equal(90m, rule.Of(90m, 86m)); // 4 of 86 is 4.7 %
        Assert.Equal(105m, rule.Of(105m, 100m)); // 5 % is not further than 5 %
    }

    [Fact]
    public void A_trader_gives_only_what_its_equity_pays_for()
    {
        // At random everybody may come: c is short from 80 with 3,100 behind it, 600 at 85. At 90 each unit costs it 5 more: 120 units.
        var (market, loser) = Make(
            0m,
            new MarketRules { Ranking = new RandomRanking(), Trigger = new NegativeTrigger() },
            new PopulationPosition("c", Bench.Perp, -500m, 80m, 3_100m));

        var record = Takeover(market, loser);

        Assert.Equal(120m, Assert.Single(record.Deleveraged).Quantity);
        var winner = Of(market, "c");
        Assert.Equal(0m, winner.Equity() - (-380m * (85m - 80m) + winner.Wallet));
        // 3,100 less 120 * 10 at 90, with 380 left from 80 at 85: nothing.
        Assert.Equal(0m, winner.Equity());
    }

    [Fact]
    public void Traders_are_ranked_at_the_mark_that_liquidates_and_keep_the_one_they_were_told()
    {
        // a short from 88 with the last mark of 100 is a winner at 85.
        var (market, loser) = Make(0m, new MarketRules(), new PopulationPosition("a", Bench.Perp, -1_000m, 88m, 40_000m));
        market.SetMark(Bench.Perp, 100m);

        var record = Takeover(market, loser);

        Assert.Equal(1_000m, Assert.Single(record.Deleveraged).Quantity);
        Assert.Equal(100m, Of(market, "a").Position(Bench.Perp).Mark);
        Assert.Equal(38_000m, Of(market, "a").Wallet); // bought back at 90
    }

    [Fact]
    public void Losers_are_not_deleveraged_where_profit_ranks()
    {
        var (market, loser) = Make(0m, new MarketRules(), Shorts[2]);

        Assert.Empty(Takeover(market, loser).Deleveraged);
        Assert.Equal(-500m, Of(market, "c").Position(Bench.Perp).Quantity);
    }

    [Fact]
    public void Who_comes_at_random_is_the_same_in_every_run_and_changes_with_the_seed()
    {
        static string[] Order(ulong seed)
        {
            var (market, loser) = Make(
                0m,
                new MarketRules { Ranking = new RandomRanking(seed), Trigger = new NegativeTrigger() },
                [.. Enumerable.Range(0, 10).Select(n => new PopulationPosition($"t{n}", Bench.Perp, -100m, 100m, 5_000m))]);
            return [.. Takeover(market, loser).Deleveraged.Select(one => one.Trader)];
        }

        Assert.Equal(10, Order(1).Length);
        Assert.Equal(Order(1), Order(1));
        Assert.NotEqual(Order(1), Order(2));
    }

    // Long 10 from 100 at 120 with 400 of cross wallet at 5x: profit 200, value 1,200, equity 600, maintenance 60.
    [Theory]
    [InlineData("profit-margin-ratio", 0.05)] // 200 / 400 * 60 / 600
    [InlineData("profit-leverage", 0.4)] // 20 % * 1,200 / 600
    [InlineData("leveraged-return", 1)] // 20 % * 5
    [InlineData("return-over-margin-ratio", 0.1)] // 200 / 200 over 600 / 60
    [InlineData("price-ratio-leverage", 2.4)] // 1.2 * 1,200 / 600
    public void Ranks_of_one_position_by_hand(string ranking, double rank)
    {
        var market = new VenueMarket(new InsuranceFund(0m));
        var account = Bench.Account(Bench.Flat(), 400m, MarginMode.Cross, 5m, market.Fund).Holding(10m);
        account.SetMark(Bench.Perp, 120m);
        var trader = market.Join("t", account);

        var found = AdlRules.Rankings().Create(ranking).Rank(AdlCandidatePosition.Of(trader, account.Position(Bench.Perp), Bench.Noon));

        Assert.Equal((decimal)rank, Math.Round(found, 12));
    }

    // The same as a short from 120 at 100: 200 of profit on 1,200, value 1,000.
    [Theory]
    [InlineData("profit-leverage", 0.388888888889)] // 200 / 1,200 * 1,400 / 600: a short's value is 1,200 + 200 as it is counted
    [InlineData("price-ratio-leverage", 2)] // 1.2 * 1,000 / 600
    public void Ranks_of_a_short_by_hand(string ranking, double rank)
    {
        var market = new VenueMarket(new InsuranceFund(0m));
        var account = Bench.Account(Bench.Flat(), 400m, MarginMode.Cross, 5m, market.Fund).Holding(-10m, 120m);
        account.SetMark(Bench.Perp, 100m);
        var trader = market.Join("t", account);

        var found = AdlRules.Rankings().Create(ranking).Rank(AdlCandidatePosition.Of(trader, account.Position(Bench.Perp), Bench.Noon));

        Assert.Equal((decimal)rank, Math.Round(found, 12));
    }

    private static LiquidationRecord Takeover(VenueMarket market, MarginAccount loser) =>
        Bench.Chain(null, LiquidationRemainder.FundKeeps, market, "takeover").At(loser, 85m)!;

    private static MarginAccount Of(VenueMarket market, string name) => market.Participants.Single(trader => trader.Name == name).Account;

    private static (VenueMarket Market, MarginAccount Loser) Make(decimal fund, MarketRules rules, params PopulationPosition[] population)
    {
        var market = new VenueMarket(new InsuranceFund(fund), rules);
        market.Populate(
            population.Length == 0 ? Shorts : population,
            _ => Bench.Flat(),
            () => Bench.Chain(null, LiquidationRemainder.FundKeeps, market, "takeover"),
            Bench.Noon.AddHours(-2));
        market.SetMark(Bench.Perp, 85m);
        var loser = Bench.Account(Bench.Flat(), 10_000m, MarginMode.Cross, 20m, market.Fund).Holding(1_000m);
        market.Join("loser", loser);
        return (market, loser);
    }
}
