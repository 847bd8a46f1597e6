using System.Globalization;
using System.Text.Json;
using Backtests.Tests;

namespace Backtests.MarketData.Tests;

/// <summary>The two databases that Lean needs in any data folder.</summary>
public class CommittedDataTests
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    [Theory]
    [InlineData("BTCUSDT", "0.1", "0.001")]
    [InlineData("ETHUSDT", "0.01", "0.001")]
    [InlineData("SOLUSDT", "0.01", "0.01")]
    [InlineData("BNBUSDT", "0.01", "0.01")]
    [InlineData("XRPUSDT", "0.0001", "0.1")]
    [InlineData("DOGEUSDT", "0.00001", "1")]
    [InlineData("ADAUSDT", "0.0001", "1")]
    [InlineData("AVAXUSDT", "0.001", "1")]
    [InlineData("LINKUSDT", "0.001", "0.01")]
    [InlineData("LTCUSDT", "0.01", "0.001")]
    [InlineData("NEARUSDT", "0.001", "1")]
    [InlineData("ALGOUSDT", "0.0001", "0.1")]
    [InlineData("ARBUSDT", "0.0001", "0.1")]
    [InlineData("WIFUSDT", "0.0001", "0.1")]
    public void The_perpetuals_of_the_issue_have_their_tick_and_lot(string symbol, string tick, string lot)
    {
        var row = Assert.Single(Rows(), row => row[0] == "binance" && row[1] == symbol && row[2] == "cryptofuture");
        Assert.Equal(["binance", symbol, "cryptofuture", symbol, "USDT", "1", tick, lot, symbol], row);
        Assert.Contains(Rows(), spot => spot[1] == symbol && spot[2] == "crypto");
    }

    [Fact]
    public void Every_row_is_unique_and_its_steps_are_decimal_fractions()
    {
        var rows = Rows();
        Assert.Equal(rows.Count, rows.Select(row => (row[0], row[1], row[2])).Distinct().Count());
        foreach (var row in rows)
            foreach (var step in row[6..8])
                Assert.Matches("^(1|100|0\\.0*[15])$", step);
    }

    [Fact]
    public void The_header_is_leans()
    {
        Assert.Equal("market,symbol,type,description,quote_currency,contract_multiplier,minimum_price_variation,lot_size,market_ticker,"
            + "minimum_order_size,price_magnifier,strike_multiplier", File.ReadLines(Properties).First());
    }

    [Theory]
    [InlineData("CryptoFuture-binance-[*]")]
    [InlineData("CryptoFuture-bybit-[*]")]
    [InlineData("CryptoFuture-dydx-[*]")]
    [InlineData("Crypto-binance-[*]")]
    [InlineData("CryptoFuture-hyperliquid-[*]")]
    [InlineData("Crypto-binanceus-[*]")]
    [InlineData("Crypto-bitfinex-[*]")]
    [InlineData("Crypto-bybit-[*]")]
    [InlineData("Crypto-coinbase-[*]")]
    [InlineData("Crypto-kraken-[*]")]
    public void The_market_never_closes(string key)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.DataFolder,
            "market-hours/market-hours-database.json")));
        var entry = json.RootElement.GetProperty("entries").GetProperty(key);
        Assert.Equal("UTC", entry.GetProperty("dataTimeZone").GetString());
        Assert.Equal("UTC", entry.GetProperty("exchangeTimeZone").GetString());
        Assert.Equal(0, entry.GetProperty("holidays").GetArrayLength());
        foreach (var day in Days)
        {
            var segment = Assert.Single(entry.GetProperty(day).EnumerateArray());
            Assert.Equal("00:00:00", segment.GetProperty("start").GetString());
            Assert.Equal(TimeSpan.FromDays(1), TimeSpan.Parse(segment.GetProperty("end").GetString()!, CultureInfo.InvariantCulture));
            Assert.Equal("market", segment.GetProperty("state").GetString());
        }
    }

    [Fact]
    public void A_new_data_folder_gets_both_and_an_own_one_is_left_alone()
    {
        using var folder = new TempFolder();
        var own = folder.File("data/symbol-properties/symbol-properties-database.csv", "mine");
        ReferenceData.WriteMissing(folder.Data);
        Assert.Equal("mine\n", File.ReadAllText(own));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.DataFolder, ReferenceData.MarketHours)),
            File.ReadAllText(Path.Combine(folder.Data, ReferenceData.MarketHours)));
        Assert.Equal(2, folder.Snapshot().Count);
    }

    private static string Properties => Path.Combine(Repository.DataFolder, "symbol-properties/symbol-properties-database.csv");

    private static List<string[]> Rows() => [.. File.ReadLines(Properties).Skip(1).Select(line => line.Split(','))];
}
