using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;

namespace Backtests.Margin.Tests.Liquidation;

/// <summary>
/// Each loser is long 100 from 100 with 1,000: bankruptcy at 90. At a mark of 85 it costs the fund 500, at 92 it brings 200.
/// </summary>
public sealed class FundTests
{
    [Fact]
    public void The_history_tells_every_change_and_the_peak_of_a_window()
    {
        var market = new VenueMarket(new InsuranceFund(1_000m));

        Lose(market, 92m, 0);
        Lose(market, 85m, 4);
        Lose(market, 85m, 13);

        Assert.Equal([1_200m, 700m, 200m], market.History.Entries.Select(entry => entry.Balance));
        Assert.Equal([200m, -500m, -500m], market.History.Entries.Select(entry => entry.Change));
        var window = TimeSpan.FromHours(8);
        Assert.Equal(1_200m, market.History.Peak(Bench.Noon.AddHours(4), window));
        // The window begins with the balance of the change before it.
        Assert.Equal(1_200m, market.History.Peak(Bench.Noon.AddHours(11.9), window));
        Assert.Equal(700m, market.History.Peak(Bench.Noon.AddHours(13), window));
        Assert.Equal(200m, market.History.Peak(Bench.Noon.AddHours(30), window));
        Assert.Equal(1_000m, new VenueMarket(new InsuranceFund(1_000m)).History.Peak(Bench.Noon, window));
    }

    // Peak of 8 hours 1,000: 30 % is 300. A loss of 500 is due; at a fund of 2,000 it is 25 %. The whole of it (Bybit) is never reached
    // before the fund is empty.
    [Theory]
    [InlineData(1_000, 0.3, true)]
    [InlineData(2_000, 0.3, false)]
    [InlineData(1_000, 1, false)]
    [InlineData(500, 1, true)]
    [InlineData(400, 1, true)]
    public void A_drawdown_of_the_fund_deleverages(int fund, double share, bool isDue)
    {
        var state = new AdlState(Bench.Noon, new VenueMarket(new InsuranceFund(fund)).History, fund, 500m, 8_500m);

        Assert.Equal(isDue, new FundDrawdownTrigger((decimal)share).IsDue(state));
    }

    [Fact]
    public void A_drawdown_in_steps_counts_from_the_peak_and_is_forgotten_after_the_window()
    {
        var market = new VenueMarket(new InsuranceFund(3_000m));
        Lose(market, 85m, 0);
        var trigger = new FundDrawdownTrigger(0.3m);

        // 3,000 - 2,000 is a third; nine hours later the peak is 2,500 and 500 is a fifth.
        Assert.True(trigger.IsDue(new AdlState(Bench.Noon.AddHours(7), market.History, 2_500m, 500m, 0m)));
        Lose(market, 90m, 1);
        Assert.True(trigger.IsDue(new AdlState(Bench.Noon.AddHours(7), market.History, 2_500m, 500m, 0m)));
        Lose(market, 92m, 9); // 2,700
        Assert.False(trigger.IsDue(new AdlState(Bench.Noon.AddHours(18), market.History, 2_700m, 500m, 0m)));
    }

    [Fact]
    public void A_position_larger_than_the_fund_may_take_is_deleveraged_and_no_loss_is_needed()
    {
        var trigger = new NotionalTrigger(10_000m);
        var history = new VenueMarket().History;

        Assert.True(trigger.IsDue(new AdlState(Bench.Noon, history, 1_000m, 0m, 10_001m)));
        Assert.False(trigger.IsDue(new AdlState(Bench.Noon, history, 1_000m, 0m, 10_000m)));
        Assert.True(trigger.IsDue(new AdlState(Bench.Noon, history, 1_000m, 1_001m, 1m)));
        Assert.True(new AnyTrigger(new NeverTrigger(), trigger).IsDue(new AdlState(Bench.Noon, history, 0m, 0m, 10_001m)));
        Assert.False(new NeverTrigger().IsDue(new AdlState(Bench.Noon, history, 0m, 9m, 10_001m)));
    }

    [Fact]
    public void What_is_above_its_cap_the_fund_gives_to_the_venue()
    {
        var market = new VenueMarket(new InsuranceFund(1_000m), new MarketRules { FundCap = 1_150m });

        Lose(market, 92m, 0);

        Assert.Equal((1_150m, 50m), (market.Fund.Balance, market.AboveCap));
    }

    [Fact]
    public void An_account_with_another_fund_and_a_second_of_a_name_are_refused()
    {
        var market = new VenueMarket(new InsuranceFund(0m));
        market.Join("a", Bench.Account(Bench.Flat(), 1m, fund: market.Fund));

        Assert.Equal("two traders of the market are called 'a'",
            Assert.Throws<MarginException>(() => market.Join("a", Bench.Account(Bench.Flat(), 1m, fund: market.Fund))).Message);
        Assert.Equal("'b' has another insurance fund than its market",
            Assert.Throws<MarginException>(() => market.Join("b", Bench.Account(Bench.Flat(), 1m))).Message);
    }

    [Theory]
    [InlineData(0, 100, 1, "population: t PERP has no quantity")]
    [InlineData(1, 0, 1, "population: t PERP has the entry price 0, which is not above 0")]
    [InlineData(1, 100, -2, "population: t PERP has the margin -2, which is not above 0")]
    public void Rows_of_a_population_out_of_range_are_refused(int quantity, int price, int margin, string message)
    {
        var market = new VenueMarket();

        Assert.Equal(message, Assert.Throws<MarginException>(() => market.Populate(
            [new PopulationPosition("t", Bench.Perp, quantity, price, margin)],
            _ => Bench.Flat(),
            () => Bench.Chain("takeover"),
            Bench.Noon)).Message);
    }

    [Fact]
    public void A_population_is_liquidated_on_the_bars_of_the_run()
    {
        var market = new VenueMarket(new InsuranceFund(10_000m));
        market.Populate(
            [
                new PopulationPosition("long", Bench.Perp, 100m, 100m, 1_000m, MarginMode.Isolated),
                new PopulationPosition("long", Bench.Alt, 10m, 100m, 500m),
                new PopulationPosition("short", Bench.Perp, -100m, 100m, 1_000m),
            ],
            _ => Bench.Flat(),
            () => Bench.Chain(null, LiquidationRemainder.FundKeeps, market, "takeover"),
            Bench.Noon.AddHours(-1));

        // Down to 94 within the bar: the long has 400 against 470. The close is 99.
        var bar = new TriggerBar(100m, 100m, 94m, 99m);
        var records = market.Liquidate(Bench.Noon, symbol => symbol == Bench.Perp ? bar : TriggerBar.At(100m));

        var (name, record) = Assert.Single(records);
        Assert.Equal(("long", 400m), (name, record.FundGain));
        var account = market.Participants[0].Account;
        Assert.Equal((500m, 10m), (account.Wallet, account.Position(Bench.Alt).Quantity));
        Assert.Equal(99m, market.Participants[1].Account.Position(Bench.Perp).Mark);
        Assert.Equal(10_400m, market.Fund.Balance);
    }

    private static void Lose(VenueMarket market, decimal mark, int hours)
    {
        var account = Bench.Account(Bench.Flat(), 1_000m, MarginMode.Cross, 20m, market.Fund).Holding(100m);
        Bench.Chain(null, LiquidationRemainder.FundKeeps, market, "takeover").At(account, mark, Bench.Noon.AddHours(hours));
    }
}
