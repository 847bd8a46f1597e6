using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>A long of 100 from 100 with 1,000 costs 500 at 85, and the fund has 200: 300 are left.</summary>
public sealed class SharedLossTests
{
    [Fact]
    public void A_day_s_losses_are_shared_among_its_winners_in_proportion_to_what_they_won()
    {
        // At 85 a has won 1,500, b 750, and c lost. 300 * 2/3 and 1/3.
        var market = Make(new WinnersByDay(8), ("a", -100m), ("b", -50m), ("c", 20m));

        var record = Lose(market);
        market.Advance(new DateTime(2026, 1, 6, 7, 59, 0, DateTimeKind.Utc));
        Assert.Equal((300m, 300m, 0m), (record.SocialisedLoss, market.SharedLosses.Pending, market.SharedLosses.Paid));
        market.Advance(new DateTime(2026, 1, 6, 8, 0, 0, DateTimeKind.Utc));

        Assert.Equal([("a", 200m), ("b", 100m)], market.SharedLosses.Payments.Select(payment => (payment.Trader, payment.Amount)));
        Assert.Equal(9_800m, Wallet(market, "a"));
        Assert.Equal(9_900m, Wallet(market, "b"));
        Assert.Equal(10_000m, Wallet(market, "c"));
        Assert.Equal((0m, 300m, 0m), (market.SharedLosses.Pending, market.SharedLosses.Paid, market.SharedLosses.LeftToOthers));
        Assert.Equal(200m, market.Participants[0].Account.Flows.Balance(Party.AutoDeleveraged));
    }

    [Fact]
    public void Winners_never_pay_more_than_they_won_and_yesterday_s_profit_does_not_count()
    {
        var market = Make(new WinnersByDay(8), ("a", -10m));
        market.Advance(Bench.Noon);

        // a won 150 of the 300 that are missing: it pays 150.
        Lose(market);
        market.Advance(Bench.Noon.AddDays(1));
        Assert.Equal((150m, 150m), (market.SharedLosses.Paid, market.SharedLosses.LeftToOthers));

        // The next day it wins nothing.
        Lose(market);
        market.Advance(Bench.Noon.AddDays(2));
        Assert.Equal(150m, market.SharedLosses.Paid);
    }

    [Fact]
    public void A_loss_spread_by_position_is_paid_at_once_by_longs_and_shorts()
    {
        // 300 over 100 + 50 units: 2 a unit.
        var market = Make(new ByPosition(), ("a", -100m), ("b", 50m), ("c", 0m));

        var record = Lose(market);

        Assert.Equal(300m, record.SocialisedLoss);
        Assert.Equal((9_800m, 9_900m, 10_000m), (Wallet(market, "a"), Wallet(market, "b"), Wallet(market, "c")));
    }

    [Fact]
    public void Nobody_pays_what_it_does_not_have()
    {
        var rule = new ByPosition();

        // 100 over 7 and 4: 9.090910 a unit, rounded up: 63.63637, and what is left of 100.
        Assert.Equal([63.63637m, 36.36363m], rule.Shares(100m, "X", [new("a", 0m, 7m, 1_000m), new("b", 0m, 4m, 1_000m)]));
        Assert.Equal([10m, 36.36364m], rule.Shares(100m, "X", [new("a", 0m, 7m, 10m), new("b", 0m, 4m, 1_000m)]));
        Assert.Equal([0m], rule.Shares(100m, "X", [new("a", 0m, 0m, 10m)]));
        Assert.Equal([5m, 0m], new WinnersByDay().Shares(10m, "", [new("a", 20m, 0m, 5m), new("b", -1m, 0m, 5m)]));
        Assert.Equal([0m], new NoSharedLoss().Shares(10m, "", [new("a", 20m, 0m, 5m)]));
    }

    [Fact]
    public void An_isolated_position_pays_out_of_its_own_margin()
    {
        var market = new VenueMarket(new InsuranceFund(200m), new MarketRules { SharedLoss = new ByPosition(), Ranking = new NoRanking() });
        var account = Bench.Account(Bench.Flat(), 2_000m, MarginMode.Isolated, 10m, market.Fund).Holding(-100m);
        account.SetMark(Bench.Perp, 85m);
        market.Join("a", account);

        Lose(market);

        Assert.Equal((700m, 1_700m), (account.Position(Bench.Perp).IsolatedMargin, account.Wallet));
    }

    private static decimal Wallet(VenueMarket market, string name) =>
        market.Participants.Single(trader => trader.Name == name).Account.Wallet;

    private static VenueMarket Make(ISharedLossRule rule, params (string Name, decimal Quantity)[] traders)
    {
        var market = new VenueMarket(new InsuranceFund(200m), new MarketRules { SharedLoss = rule, Ranking = new NoRanking() });
        foreach (var (name, quantity) in traders)
        {
            var account = Bench.Account(Bench.Flat(), 10_000m, MarginMode.Cross, 20m, market.Fund);
            market.Join(name, account);
            if (quantity != 0m) account.Holding(quantity);
        }
        foreach (var trader in market.Participants) trader.Account.SetMark(Bench.Perp, 85m);
        return market;
    }

    private static LiquidationRecord Lose(VenueMarket market)
    {
        market.Fund.Pay(Math.Max(0m, market.Fund.Balance - 200m));
        if (market.Fund.Balance < 200m) market.Fund.Receive(200m - market.Fund.Balance);
        var account = Bench.Account(Bench.Flat(), 1_000m, MarginMode.Cross, 20m, market.Fund).Holding(100m);
        return Bench.Chain(null, LiquidationRemainder.FundKeeps, market, "takeover").At(account, 85m)!;
    }
}
