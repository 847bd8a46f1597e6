using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>
/// One account of 10,000 USDT: 1 BTC from 50,000 isolated at 10x, margin 5,000, and 5 ETH from 3,000 in cross; fees 25 and 7.5.
/// </summary>
public sealed class MarginModesTests
{
    [Fact]
    public void An_isolated_position_dies_alone()
    {
        var crash = new Move(10, 50_000m, 50_000m, 45_180m, 46_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, crash).Trades(Eth, 3_000m);

        var run = Both(market);

        Assert.Equal(MarginMode.Isolated, Assert.Single(run.Session.Records).Mode);
        Assert.Equal(10_000m - 32.5m - 5_000m, run.Usdt);
        Assert.Equal((0m, 5m), (run.Portfolio[run.Perp(Btc)].Quantity, run.Portfolio[run.Perp(Eth)].Quantity));
    }

    [Fact]
    public void A_cross_account_dies_without_the_isolated_position()
    {
        // 10,000 - 32.5 - 5,000 = 4,967.5 stand behind the ETH; at 2,000 they have lost 5,000.
        using var market = new TestMarket().Trades(Btc, 50_000m).Trades(Eth, 3_000m, new Move(10, 3_000m, 3_000m, 2_000m, 2_100m));

        var run = Both(market);

        Assert.Equal(MarginMode.Cross, Assert.Single(run.Session.Records).Mode);
        Assert.Equal((1m, 0m), (run.Portfolio[run.Perp(Btc)].Quantity, run.Portfolio[run.Perp(Eth)].Quantity));
        Assert.Equal(5_000m, run.Session.Position(run.Perp(Btc)).IsolatedMargin);
        Assert.Equal(5_000m, run.Usdt);
        Assert.Equal(5_000m - 25m, run.Portfolio.TotalPortfolioValue); // Lean deducts the fee to close.
    }

    private static ScriptedAlgorithm Both(TestMarket market) => Lab.Run(market, new Script
    {
        Setup = a =>
        {
            a.UseVenue("binance-usdm", MarginMode.Cross, leverage: 10m);
            a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            a.AddCryptoFuture(Eth, Resolution.Minute, Market.Binance);
            a.Session.SetMarginMode(a.Perp(Btc), MarginMode.Isolated);
        },
    }.At(5, a =>
    {
        a.MarketOrder(a.Perp(Btc), 1m);
        a.MarketOrder(a.Perp(Eth), 5m);
    }));
}
