using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Securities;
using QuantConnect.Securities.Forex;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>
/// Balances converted by forex pairs: which pair is chosen, what a missing one means, when its market is open. 2024-03-01 is a Friday; the
/// market closes that day at 17:00 in New York, 22:00 UTC, and opens again on Sunday at the same time.
/// </summary>
public sealed class ForexTests : IDisposable
{
    private const string Rows =
        """
        market,symbol,type,description,quote_currency,contract_multiplier,minimum_price_variation,lot_size
        # Lean's file has comments, rows that end early, and futures with commas in their names.

        usa,[*],equity,,USD,1,0.01,1
        nymex,EXR,future,RBOB Gasoline (350,000 gallons) Futures,USD,350000.0,0.0001,1.0
        oanda,EURGBP,forex,EUR/GBP,GBP,1,0.00001,1
        oanda,EURUSD,forex,EUR/USD,USD,1,0.00001,1
        coinbase,ABCXYZ,crypto,ABC-XYZ,XYZ,1,0.01,0.00000001
        coinbase,BTCUSD,crypto,BTC-USD,USD,1,0.01,0.00000001
        binance,BTCUSD,crypto,BTCUSD,USD,1,0.01,0.00001,BTCUSD,5
        binance,BTCEUR,crypto,BTCEUR,EUR,1,0.01,0.00001,BTCEUR,5
        binance,EURUSDT,crypto,EURUSDT,USDT,1,0.0001,0.1,EURUSDT,5
        binance,BTCUSD,cryptofuture,BTCUSD_PERP,USD,100,0.1,1,BTCUSD_PERP
        """;

    private static readonly DateTime Thursday = new(2024, 2, 29);
    private static readonly DateTime Friday = new(2024, 3, 1);

    private readonly SyntheticMarket _market = new();

    public ForexTests() => _market.Write("symbol-properties/symbol-properties-database.csv", Rows);

    [Fact]
    public void A_balance_is_worth_the_middle_of_the_forex_quotes_before_any_spot_pair_of_coins()
    {
        _market.Minutes("crypto", "binance", "btcusd", Friday, 0m, 100m, 100m, 100m, 100m)
            .Minutes("crypto", "binance", "eurusdt", Friday, 0m, 1.5m, 1.5m, 1.5m, 1.5m)
            .Minutes("forex", "oanda", "eurusd", Friday, 0.0001m, 1.2m, 1.2m, 1.3m, 1.3m);

        var run = Run("USD", a => a.AddCrypto("BTCUSD", Resolution.Minute, Market.Binance, fillForward: false), euros: 1000m);

        // 500 + 1,000 x 1.2, then 500 + 1,000 x 1.3.
        Assert.Equal(["1.2 1700", "1.2 1700", "1.3 1800", "1.3 1800"], run.Notes);
        var pair = Assert.IsType<Forex>(run.Securities[run.Portfolio.CashBook["EUR"].SecuritySymbols.Single()]);
        Assert.Equal(("EURUSD", Market.Oanda, "EUR", "USD"),
            (pair.Symbol.Value, pair.Symbol.ID.Market, pair.BaseCurrency.Symbol, pair.QuoteCurrency.Symbol));
        Assert.False(pair.IsTradable);
    }

    [Fact]
    public void The_feed_is_minutes_of_quotes_that_the_algorithm_does_not_see_filled_forward_until_the_market_closes()
    {
        _market.Minutes("crypto", "binance", "btcusd", Friday, 0m, 100m, 100m)
            .Minutes("forex", "oanda", "eurusd", Friday, 0.0001m, 1.2m, 1.2m);

        var result = Result("USD", a => a.AddCrypto("BTCUSD", Resolution.Minute, Market.Binance, fillForward: false), euros: 1000m);

        // Two trades, quotes that end at 00:01 to 22:00, one for the universe.
        Assert.Equal(2 + 22 * 60 + 1, result.DataPoints);
        var config = Assert.Single(result.Algorithm.SubscriptionManager.Subscriptions, c => c.SecurityType == SecurityType.Forex);
        Assert.Equal((TickType.Quote, Resolution.Minute, true, true, "UTC", "America/New_York"),
            (config.TickType, config.Resolution, config.IsInternalFeed, config.FillDataForward,
                config.DataTimeZone.Id, config.ExchangeTimeZone.Id));
    }

    [Fact]
    public void Over_the_weekend_there_is_nothing_and_rows_of_closed_hours_are_left_out()
    {
        _market.Minutes("crypto", "binance", "btcusd", Friday, 0m, 100m, 100m)
            .Minutes("crypto", "binance", "btcusd", Friday.AddDays(2), 0m, [.. Enumerable.Repeat(100m, 1440)])
            .Minutes("forex", "oanda", "eurusd", Friday, 0.0001m, 1.2m)
            .Minutes("forex", "oanda", "eurusd", Friday.AddDays(1), 0.0001m, 1.9m)
            .Minutes("forex", "oanda", "eurusd", Friday.AddDays(2), 0.0001m, [.. Enumerable.Repeat(1.8m, 22 * 60), 1.3m]);

        var result = Result("USD", a => a.AddCrypto("BTCUSD", Resolution.Minute, Market.Binance, fillForward: false), euros: 1000m,
            days: 3);

        // Friday as above; on Sunday the bars that end at 22:01 to 24:00, of which the first is a row.
        Assert.Equal(2 + 1440 + 22 * 60 + 2 * 60 + 1, result.DataPoints);
        Assert.Equal(["1.2 1700", "1.3 1800"], ((Script)result.Algorithm).Notes.Distinct());
    }

    [Fact]
    public void Bars_of_an_hour_are_in_one_file_that_is_named_after_the_pair_alone()
    {
        _market.Coarse("crypto", "binance", "btcusd", "hour", Friday, 0m, 100m, 100m, 100m)
            .Coarse("forex", "oanda", "eurusd", "hour", Friday, 0.0001m, 1.2m, 1.25m, 1.3m);
        var folder = Path.Combine(_market.Folder, "forex", "oanda", "hour");
        File.Move(Path.Combine(folder, "eurusd_quote.zip"), Path.Combine(folder, "eurusd.zip"));

        var run = Run("USD", a => a.AddCrypto("BTCUSD", Resolution.Hour, Market.Binance, fillForward: false), euros: 1000m);

        Assert.Equal(["1.2 1700", "1.25 1750", "1.3 1800"], run.Notes);
    }

    [Fact]
    public void A_pair_the_other_way_round_divides()
    {
        _market.Minutes("crypto", "binance", "btceur", Friday, 0m, 100m, 100m)
            .Minutes("forex", "oanda", "eurgbp", Friday, 0.0001m, 0.8m, 0.8m);

        var run = Run("EUR", a =>
        {
            a.SetCash("GBP", 1000m);
            a.AddCrypto("BTCEUR", Resolution.Minute, Market.Binance, fillForward: false);
        }, watched: "GBP");

        // 500 EUR and 1,000 GBP at 1 / 0.8.
        Assert.Equal(["1.25 1750", "1.25 1750"], run.Notes);
    }

    [Fact]
    public void A_pair_that_the_algorithm_added_goes_before_forex()
    {
        _market.Minutes("crypto", "binance", "eurusdt", Friday, 0m, 1.5m, 1.5m)
            .Minutes("forex", "oanda", "eurusd", Friday, 0.0001m, 1.2m, 1.2m);

        var run = Run("USD", a => a.AddCrypto("EURUSDT", Resolution.Minute, Market.Binance, fillForward: false), euros: 1000m);

        // On Binance a USDT counts as a dollar.
        Assert.Equal(["1.5 2000", "1.5 2000"], run.Notes);
        Assert.DoesNotContain(run.Securities.Keys, symbol => symbol.SecurityType == SecurityType.Forex);
    }

    [Fact]
    public void Without_data_of_the_forex_pair_the_rate_is_zero_and_orders_in_the_currency_are_refused()
    {
        _market.Minutes("crypto", "binance", "btceur", Friday, 0m, 100m, 100m)
            .Minutes("crypto", "binance", "eurusdt", Friday, 0m, 1.5m, 1.5m);

        var run = Run("USD", a => a.First = a.AddCrypto("BTCEUR", Resolution.Minute, Market.Binance, fillForward: false).Symbol,
            euros: 1000m, step: a => a.Note($"{a.MarketOrder(a.First, 1m).SubmitRequest.Response.ErrorMessage}"));

        Assert.Equal("0 500", run.Notes[0]);
        Assert.Equal("BTCEUR: requires EUR to have a non-zero conversion rate. This can be caused by lack of data.", run.Notes[1]);
    }

    [Fact]
    public void A_coin_account_without_spot_data_has_no_rate_for_dollars_and_its_orders_are_refused()
    {
        _market.Minutes("cryptofuture", "binance", "btcusd", Friday, 0m, 50_000m, 50_000m);

        // The default brokerage converts by Coinbase's BTCUSD, of which there is no data.
        var run = Run("BTC", a => a.First = a.AddCryptoFuture("BTCUSD", Resolution.Minute, Market.Binance, fillForward: false).Symbol,
            cash: 1m, watched: "USD", brokerage: BrokerageName.Default,
            step: a => a.Note($"{a.MarketOrder(a.First, 1m).SubmitRequest.Response.ErrorCode}"));

        Assert.Equal(["0 1", "ConversionRateZero"], run.Notes[..2]);
        Assert.Equal("coinbase", run.Portfolio.CashBook["USD"].SecuritySymbols.Single().ID.Market);
    }

    [Fact]
    public void A_currency_that_no_two_pairs_lead_from_ends_the_run()
    {
        _market.Minutes("crypto", "binance", "btcusd", Friday, 0m, 100m, 100m);

        var result = Result("USD", a =>
        {
            a.SetCash("ABC", 1m);
            a.AddCrypto("BTCUSD", Resolution.Minute, Market.Binance);
        }, brokerage: BrokerageName.Default);

        Assert.Equal("No conversion path found between source currency ABC and destination currency USD", result.RuntimeError?.Message);
    }

    [Fact]
    public void The_last_quote_of_the_day_before_seeds_the_rate()
    {
        _market.Minutes("crypto", "binance", "btcusd", Friday, 0m, 100m, 100m)
            .Minutes("forex", "oanda", "eurusd", Thursday, 0.0001m, 1.1m, 1.2m);

        var result = Result("USD", a => a.AddCrypto("BTCUSD", Resolution.Minute, Market.Binance, fillForward: false), euros: 1000m);

        // The account starts with 500 + 1,000 x 1.2, and the rate stays, for the day has no quotes.
        Assert.Equal("1700.00", result.Statistics["Start Equity"]);
        Assert.Equal(["1.2 1700", "1.2 1700"], ((Script)result.Algorithm).Notes);
    }

    [Fact]
    public void A_day_that_is_listed_twice_is_open_once()
    {
        var day = new LocalMarketHours(DayOfWeek.Monday, MarketHoursSegment.OpenAllDay(), MarketHoursSegment.OpenAllDay());

        Assert.True(day.IsOpenAllDay);
        Assert.Equal(TimeSpan.FromDays(1), day.MarketDuration);
    }

    [Fact]
    public void Forex_pairs_are_six_letters()
    {
        Forex.DecomposeCurrencyPair("EURUSD", out var first, out var second);

        Assert.Equal(("EUR", "USD"), (first, second));
        Assert.Throws<ArgumentException>(() => Forex.DecomposeCurrencyPair("EURUSDT", out _, out _));
    }

    private Script Run(string currency, Action<Script> setup, decimal cash = 500m, decimal euros = 0m, string watched = "EUR",
        BrokerageName brokerage = BrokerageName.Binance, Action<Script>? step = null)
    {
        var result = Result(currency, setup, cash, euros, watched, brokerage, step);
        Assert.True(result.RuntimeError is null, result.RuntimeError?.ToString());
        return (Script)result.Algorithm;
    }

    private Backtests.Engine.BacktestResult Result(string currency, Action<Script> setup, decimal cash = 500m, decimal euros = 0m,
        string watched = "EUR", BrokerageName brokerage = BrokerageName.Binance, Action<Script>? step = null, int days = 1) =>
        _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(days);
                a.SetAccountCurrency(currency);
                a.SetCash(cash);
                if (euros != 0m) a.SetCash("EUR", euros);
                a.SetBrokerageModel(brokerage, brokerage == BrokerageName.Default ? AccountType.Margin : AccountType.Cash);
                setup(a);
            },
            Data = (a, _) =>
            {
                a.Note($"{a.Portfolio.CashBook[watched].ConversionRate:0.####} {a.Portfolio.TotalPortfolioValue:0.####}");
                step?.Invoke(a);
            },
        });

    public void Dispose() => _market.Dispose();
}
