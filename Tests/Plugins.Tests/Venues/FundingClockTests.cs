using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>1 BTC bought at 50,000 five minutes after midnight.</summary>
public sealed class FundingClockTests
{
    [Fact]
    public void Hyperliquid_settles_each_hour_on_the_value_at_its_oracle_price()
    {
        using var market = new TestMarket(150, "hyperliquid").Trades("BTCUSDC", 50_000m).Marks("BTCUSDC", 50_000m).Index("BTCUSDC", 49_000m)
            .Funding("BTCUSDC", (0, 0.0009m), (60, 0.0001m), (120, -0.0002m));

        var run = Run(market, "hyperliquid", "BTCUSDC", "USDC");

        // -49,000 * 0.0001 + 49,000 * 0.0002; fee 22.5. The row of midnight was before the position.
        Assert.Equal(10_000m - 22.5m - 4.9m + 9.8m, run.Money);
        Assert.Equal(PriceKind.Oracle, run.Session.FundingValuedAt["BTCUSDC"]);
        Assert.Equal(5_000m + 4.9m, run.Session.Position(run.Perp("BTCUSDC")).IsolatedMargin);
    }

    [Fact]
    public void Without_an_index_price_the_mark_stands_in()
    {
        using var market = new TestMarket(80, "hyperliquid").Trades("BTCUSDC", 50_000m).Funding("BTCUSDC", (60, 0.0001m));

        var run = Run(market, "hyperliquid", "BTCUSDC", "USDC");

        Assert.Equal(10_000m - 22.5m - 5m, run.Money);
        Assert.Equal(PriceKind.Mark, run.Session.FundingValuedAt["BTCUSDC"]);
    }

    [Fact]
    public void Rates_of_another_venue_are_settled_by_the_venue_s_own_clock()
    {
        // Binance's rate of eight hours, 0.08 %, is an eighth each hour on Hyperliquid: 0.01 % of 50,000, at 01:00, 02:00 and each hour to
        // the end of
        // the day, whether there is a bar or not.
        using var market = new TestMarket(150).Trades(Btc, 50_000m).Funding(Btc, (0, 0.0008m));

        var run = Run(market, "hyperliquid", Btc, "USDT", new VenueOptions { FundingRateHours = 8 });

        Assert.Equal(10_000m - 22.5m - 24 * 5m, run.Money);
    }

    [Fact]
    public void Lean_s_own_funding_is_not_booked_beside_it()
    {
        // Lean books at 00, 08 and 16 hours whatever the rows say; here a row at 01:00 is all there is.
        using var market = new TestMarket(560).Trades(Btc, 50_000m).Funding(Btc, (60, 0.0001m));

        Assert.Equal(10_000m - 25m - 5m, Run(market, "binance-usdm", Btc, "USDT").Money);
    }

    [Fact]
    public void Bybit_takes_funding_from_the_available_balance_first()
    {
        using var market = new TestMarket(80, "bybit").Trades(Btc, 50_000m).Funding(Btc, (60, 0.0001m));

        var run = Run(market, "bybit-linear", Btc, "USDT");

        Assert.Equal(10_000m - 27.5m - 5m, run.Money);
        Assert.Equal(5_024.75m, run.Session.Position(run.Perp(Btc)).IsolatedMargin, 8);
    }

    [Fact]
    public void Funding_moves_the_liquidation_price()
    {
        using var market = new TestMarket(80).Trades(Btc, 50_000m).Funding(Btc, (60, 0.001m));

        // 50 of the margin are gone: (50,000 - 4,950) / 0.996.
        Assert.Equal(45_050m / 0.996m, Run(market, "binance-usdm", Btc, "USDT") is var run
            ? run.Session.LiquidationPrice(run.Perp(Btc))!.Value : 0m, 8);
    }

    private static ScriptedAlgorithm Run(TestMarket market, string venue, string ticker, string currency, VenueOptions? options = null) =>
        Lab.Run(market, new Script
        {
            Currency = currency,
            Market = market.Market,
            Setup = a =>
            {
                a.UseVenue(venue, MarginMode.Isolated, 10m, (options ?? new()) with { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
                a.AddCryptoFuture(ticker, Resolution.Minute, market.Market);
            },
        }.At(5, a => a.MarketOrder(a.Perp(ticker), 1m)));
}
