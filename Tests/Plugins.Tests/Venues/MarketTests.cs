using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>Contracts of markets other than Binance, and a venue's names of them.</summary>
public sealed class MarketTests
{
    private static readonly Move Crash = new(10, 50_000m, 50_000m, 45_000m, 45_500m);

    [Fact]
    public void Mark_prices_are_read_from_the_folder_of_the_contract_s_market()
    {
        // The mark alone falls. 10x of 1 BTC from 50,000 with 0.5 % maintenance (Bybit's first tier): 45,000 / 0.995 = 45,226.13.
        using var market = new TestMarket(market: "bybit").Trades(Btc, 50_000m).Marks(Btc, 50_000m, Crash);

        var run = Lab.Run(market, On("bybit-linear", "bybit", Btc).At(5, a => a.MarketOrder(a.Perp(Btc), 1m)));

        Assert.Equal(TriggerPrice.Mark, run.Session.Triggers[Btc]);
        var record = Assert.Single(run.Session.Records);
        Assert.Equal(45_000m, record.Positions[0].TriggerMark);
        Assert.Equal(45_000m / 0.995m, record.Positions[0].LiquidationPrice!.Value, 8);
    }

    [Fact]
    public void A_contract_without_a_market_is_that_of_the_venue()
    {
        using var market = new TestMarket(market: "bybit").Trades(Btc, 50_000m);

        var run = Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("bybit-linear", MarginMode.Isolated, 10m, new() { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
                a.AddCryptoFuture(Btc, Resolution.Minute);
            },
        });

        Assert.Equal(Market.Bybit, run.Securities.Keys.Single(symbol => symbol.Value == Btc && symbol.SecurityType == SecurityType.CryptoFuture).ID.Market);
    }

    [Theory]
    [InlineData("bybit-linear", Market.Bybit)]
    [InlineData("dydx-v4", Market.DYDX)]
    [InlineData("kraken-futures", Market.Kraken)]
    [InlineData("hyperliquid", VenueMarkets.Hyperliquid)]
    [InlineData("binance-coinm", Market.Binance)]
    [InlineData("my-own-venue", Market.Binance)]
    public void The_first_part_of_a_venue_s_name_is_its_market_where_Lean_knows_it(string venue, string market) =>
        Assert.Equal(market, VenueMarkets.DefaultFor(venue));

    [Theory]
    [InlineData("binance-coinm", "BTCUSD", "BTCUSD_PERP", "USD", "BTCUSD_PERP")]
    [InlineData("binance-coinm", "BTCUSD", "", "USD", "BTCUSD_PERP")]
    [InlineData("kraken-futures", "BTCUSD", "", "USD", "PI_XBTUSD")]
    [InlineData("dydx-v4", "BTCUSDT", "BTCUSDT", "USDT", "BTC-USD")]
    [InlineData("dydx-v4", "BTCUSD", "BTC-USD", "USD", "BTC-USD")]
    [InlineData("hyperliquid", "BTCUSDT", "BTCUSDT", "USDT", "BTC")]
    [InlineData("deribit-linear", "BTCUSDT", "BTCUSDT", "USDT", "BTC_USDC-PERPETUAL")]
    [InlineData("deribit-linear", "BTCUSDC", "", "USDC", "BTC_USDC-PERPETUAL")]
    public void A_venue_s_name_of_a_contract_follows_from_base_and_quote(
        string venue, string ticker, string marketTicker, string quote, string expected) =>
        Assert.Equal(expected, VenueSymbols.Resolve(Load(venue), ticker, marketTicker, quote));

    [Fact]
    public void A_contract_that_the_venue_does_not_have_is_named()
    {
        var error = Assert.Throws<MarginException>(() => VenueSymbols.Resolve(Load("hyperliquid"), "NOSUCHUSDT", "", "USDT"));

        Assert.StartsWith("venue hyperliquid has no risk tiers for symbol 'NOSUCHUSDT'", error.Message);
    }

    [Fact]
    public void The_user_s_own_name_of_a_contract_is_taken()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Isolated, 10m, new() { Symbols = new Dictionary<string, string> { [Btc] = "BTCUSDX" } });
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        });

        Assert.StartsWith("venue binance-usdm has no risk tiers for symbol 'BTCUSDX'", Assert.IsType<MarginException>(error).Message);
    }

    private static Script On(string venue, string market, string ticker) => new()
    {
        Market = market,
        Setup = a =>
        {
            a.UseVenue(venue, MarginMode.Isolated, leverage: 10m, new VenueOptions { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
            a.AddCryptoFuture(ticker, Resolution.Minute, market);
        },
    };

    private static Venue Load(string venue) => new VenueCatalog(Path.Combine(Backtests.Tests.Repository.DataFolder, "venues")).Load(venue);
}
