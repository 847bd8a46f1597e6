using Backtests.Margin;
using Backtests.Margin.Market;
using Newtonsoft.Json.Linq;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>
/// A whale is long 10 BTC from 50,000 with 26,000 behind it: bankrupt at 47,400. The algorithm is short 1 BTC from 50,000 at 10x, with
/// 10,000 USDT.
/// </summary>
public sealed class PopulationTests
{
    private static readonly Move Crash = new(10, 50_000m, 50_000m, 47_000m, 47_000m);

    [Fact]
    public void A_winner_is_deleveraged_at_the_bankruptcy_price_of_the_loser_when_the_fund_is_empty()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, Crash);

        var run = Lab.Run(market, Short(fund: 0m));

        var taken = Assert.Single(run.Session.Market.Deleveraged);
        Assert.Equal(("whale", 1m, 47_400m, 47_000m), (taken.Loser, taken.Quantity, taken.Price, taken.Mark));
        // 2,600 instead of 3,000: 400 given up.
        Assert.Equal(400m, taken.Forgone);
        Assert.Equal(10_000m - 25m + 2_600m, run.Usdt);
        Assert.Equal(run.Usdt, run.Portfolio.TotalPortfolioValue);
        Assert.False(run.Portfolio.Invested);
        var forced = run.Events.Single(e => e.FillQuantity > 0m);
        Assert.Equal((47_400m, 0m), (forced.FillPrice, forced.OrderFee.Value.Amount));
        Assert.Empty(run.Session.Records);
        Assert.Equal("whale", Assert.Single(run.Session.OthersLiquidated).Trader);

        var report = JObject.Parse(File.ReadAllText(Assert.Single(Directory.GetFiles(market.Results, "*-liquidations.json"))));
        Assert.Equal("whale", (string)report["market"]!["othersLiquidated"]![0]!["trader"]!);
        Assert.Equal(47_400m, (decimal)report["market"]!["deleveraged"]![0]!["price"]!);
    }

    [Fact]
    public void A_fund_that_can_pay_leaves_the_winner_alone()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, Crash);

        var run = Lab.Run(market, Short(fund: 1_000_000m));

        Assert.Empty(run.Session.Market.Deleveraged);
        Assert.Equal(-1m, run.Portfolio[run.Perp(Btc)].Quantity);
        // The fund sold 10 BTC at 47,000 that it had taken over at 47,400.
        Assert.Equal(4_000m, run.Session.Market.Fund.Paid);
        Assert.Equal(996_000m, run.Session.Market.History.Entries[^1].Balance);
    }

    [Fact]
    public void A_trader_of_an_unknown_contract_is_named()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, Short(0m, new PopulationPosition("whale", "XYZUSDT", 1m, 1m, 1m)));

        Assert.Equal("population: whale XYZUSDT is not a contract of this session", Assert.IsType<MarginException>(error).Message);
    }

    private static Script Short(decimal fund, PopulationPosition? other = null) => new Script
    {
        Setup = a =>
        {
            a.UseVenue("binance-usdm", MarginMode.Isolated, 10m, new VenueOptions
            {
                InsuranceFund = fund,
                Population = [other ?? new PopulationPosition("whale", Btc, 10m, 50_000m, 26_000m)],
            });
            a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
        },
    }.At(5, a => a.MarketOrder(a.Perp(Btc), -1m));
}
