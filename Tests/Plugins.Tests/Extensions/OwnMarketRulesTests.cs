using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>Rules of the market and of accounts that a venue file takes out of a user's assembly.</summary>
public sealed class OwnMarketRulesTests
{
    [Fact]
    public void A_venue_file_may_name_a_ranking_and_a_removal_rule_of_a_user_s_assembly()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m).Venue("own-rules", "binance-usdm", file =>
        {
            file["adl"]!["ranking"] = typeof(SmallestFirst).FullName;
            file["isolated_margin"]!["removal"] = typeof(HalfMayGo).FullName;
        });
        PluginAssemblies.Load([typeof(SmallestFirst).Assembly.Location]);

        var run = Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("own-rules", MarginMode.Isolated, 10m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), 1m)).At(10, a => a.Session.RemoveMargin(a.Perp(Btc), 2_500m)));

        // 5,000 at 10x, of which Binance would let nothing go.
        Assert.Equal(2_500m, run.Session.Position(run.Perp(Btc)).IsolatedMargin);
        Assert.IsType<SmallestFirst>(run.Session.Market.Rules.Ranking);
    }
}
