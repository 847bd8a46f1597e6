using System.Text;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace Backtests.Embedded.Tests.Core;

public class BarTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
    private static readonly DateTime Day = new(2024, 3, 1);

    private static SubscriptionDataConfig Config(Type type, TickType tickType, Resolution resolution = Resolution.Minute) =>
        new(type, Btc, resolution, TimeZones.Utc, TimeZones.Utc, true, false, false, tickType: tickType);

    [Fact]
    public void A_minute_of_trades_is_read()
    {
        var bar = (TradeBar)new TradeBar().Reader(Config(typeof(TradeBar), TickType.Trade), "60000,62000,62047.7,61959.1,62002.5,343.1",
            Day, false);

        Assert.Equal((Day.AddMinutes(1), Day.AddMinutes(2), TimeSpan.FromMinutes(1)), (bar.Time, bar.EndTime, bar.Period));
        Assert.Equal((62000m, 62047.7m, 61959.1m, 62002.5m, 343.1m), (bar.Open, bar.High, bar.Low, bar.Close, bar.Volume));
        Assert.Equal((Btc, 62002.5m, false), (bar.Symbol, bar.Price, bar.IsFillForward));
    }

    [Fact]
    public void An_hour_of_trades_is_read_with_its_own_date()
    {
        var config = Config(typeof(TradeBar), TickType.Trade, Resolution.Hour);
        var bar = (TradeBar)new TradeBar().Reader(config, "20240302 07:00,1,4,0.5,2,1e3", Day, false);

        Assert.Equal((new DateTime(2024, 3, 2, 7, 0, 0), new DateTime(2024, 3, 2, 8, 0, 0)), (bar.Time, bar.EndTime));
        Assert.Equal(1000m, bar.Volume);
    }

    [Fact]
    public void A_minute_of_quotes_is_priced_at_the_mid()
    {
        var bar = (QuoteBar)new QuoteBar().Reader(Config(typeof(QuoteBar), TickType.Quote), "0,10,14,9,12,1.5,11,16,10,13,2.5", Day, false);

        Assert.Equal((10m, 14m, 9m, 12m, 1.5m), (bar.Bid.Open, bar.Bid.High, bar.Bid.Low, bar.Bid.Close, bar.LastBidSize));
        Assert.Equal((11m, 16m, 10m, 13m, 2.5m), (bar.Ask.Open, bar.Ask.High, bar.Ask.Low, bar.Ask.Close, bar.LastAskSize));
        // (10 + 11) / 2, (14 + 16) / 2, (9 + 10) / 2, (12 + 13) / 2
        Assert.Equal((10.5m, 15m, 9.5m, 12.5m, 12.5m), (bar.Open, bar.High, bar.Low, bar.Close, bar.Price));
    }

    [Fact]
    public void A_quote_without_a_bid_is_priced_at_the_ask()
    {
        var bar = (QuoteBar)new QuoteBar().Reader(Config(typeof(QuoteBar), TickType.Quote), "0,,,,,,11,16,10,13,2.5", Day, false);

        Assert.Null(bar.Bid);
        Assert.Equal((11m, 16m, 10m, 13m, 13m), (bar.Open, bar.High, bar.Low, bar.Close, bar.Price));
    }

    [Fact]
    public void A_repeated_bar_keeps_its_prices_but_not_its_volume()
    {
        var bar = new TradeBar(Day, Btc, 1, 4, 0.5m, 2, 10, TimeSpan.FromMinutes(1));
        var repeated = (TradeBar)bar.Clone(fillForward: true);

        Assert.Equal((true, 1m, 4m, 0.5m, 2m, 0m), (repeated.IsFillForward, repeated.Open, repeated.High, repeated.Low, repeated.Close,
            repeated.Volume));
        Assert.Equal((false, 10m), (bar.IsFillForward, bar.Volume));
    }

    [Fact]
    public void A_copied_quote_has_sides_of_its_own()
    {
        var bar = new QuoteBar(Day, Btc, new Bar(1, 2, 0.5m, 1.5m), 1, new Bar(2, 3, 1.5m, 2.5m), 1);
        var copy = (QuoteBar)bar.Clone();
        copy.Bid.Update(9m);

        Assert.Equal(1.5m, bar.Bid.Close);
        Assert.Equal((9m, 9m), (copy.Bid.High, copy.Bid.Close));
    }

    [Fact]
    public void Trades_build_a_bar()
    {
        var bar = new TradeBar();
        foreach (var (price, size) in ((decimal, decimal)[])[(5m, 1m), (7m, 2m), (4m, 3m), (6m, 4m)]) bar.UpdateTrade(price, size);

        Assert.Equal((5m, 7m, 4m, 6m, 10m), (bar.Open, bar.High, bar.Low, bar.Close, bar.Volume));
    }

    [Fact]
    public void The_end_of_a_bar_sets_its_length()
    {
        var bar = new TradeBar { Time = Day, EndTime = Day.AddMinutes(15) };

        Assert.Equal(TimeSpan.FromMinutes(15), bar.Period);
    }

    [Fact]
    public void A_funding_rate_is_read_from_its_stream()
    {
        using var stream = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes("20240301 08:00:00,-0.00020506\n")));
        var reader = new MarginInterestRate();
        var rate = (MarginInterestRate)reader.Reader(Config(typeof(MarginInterestRate), TickType.Quote), stream, Day, false);

        Assert.Equal((Day.AddHours(8), -0.00020506m, MarketDataType.Auxiliary), (rate.EndTime, rate.InterestRate, rate.DataType));
        Assert.Null(reader.Reader(Config(typeof(MarginInterestRate), TickType.Quote), stream, Day, false));
        Assert.True(typeof(MarginInterestRate).ImplementsStreamReader());
    }

    [Fact]
    public void Files_lie_where_the_upstream_has_them()
    {
        using var scope = RunScope.Begin("root");
        string Path(Resolution resolution, TickType tickType) =>
            LeanData.GenerateZipFilePath(Globals.DataFolder, Btc, Day, resolution, tickType).Replace('\\', '/');

        Assert.Equal("root/cryptofuture/binance/minute/btcusdt/20240301_quote.zip", Path(Resolution.Minute, TickType.Quote));
        Assert.Equal("root/cryptofuture/binance/hour/btcusdt_trade.zip", Path(Resolution.Hour, TickType.Trade));
        Assert.Equal("20240301_btcusdt_minute_trade_perp.csv", LeanData.GenerateZipEntryName(Btc, Day, Resolution.Minute, TickType.Trade));
        Assert.Equal("btcusdt.csv", LeanData.GenerateZipEntryName(Btc, Day, Resolution.Daily, TickType.Trade));
    }

    [Theory]
    [InlineData("0.00012080", "0.00012080")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("123456789012345678901234.5", "123456789012345678901234.5")]
    [InlineData("0", "0")]
    public void Plain_numbers_are_read_exactly(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), text.ToDecimal());

    [Fact]
    public void Columns_of_a_row_are_found()
    {
        Assert.True("a,1.5,,c".TryGetDecimalFromCsv(1, out var number));
        Assert.Equal(1.5m, number);
        Assert.True("a,1.5,,c".TryGetFromCsv(2, out var empty) && empty.Length == 0);
        Assert.False("a,1.5,,c".TryGetFromCsv(4, out _));
        Assert.Equal(["a", "1.5", "", "c"], "a,1.5,,c".ToCsv(4));
    }
}
