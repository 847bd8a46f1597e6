using Newtonsoft.Json;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Embedded.Tests.Core;

public class SymbolTests
{
    private sealed class Liquidation : BaseData;

    // 2V3 is 3711, Bybit being 37. 18R in base 36 is 1 x 1296 + 8 x 36 + 27 = 1611: type 11 (crypto future) + 100 x 16 (Binance). Recorded
    // runs show it as the asset of the lowest capacity. XJ and R735QTJ8XC9X are the upstream's well-known ones: 1207 = type 7 + 100 x 12,
    // and 1998-01-02 is day 35797.
    [Theory]
    [InlineData(SecurityType.CryptoFuture, Market.Binance, "BTCUSDT 18R")]
    [InlineData(SecurityType.Crypto, Market.Binance, "BTCUSDT 18N")]
    [InlineData(SecurityType.CryptoFuture, Market.Bybit, "BTCUSDT 2V3")]
    public void An_identifier_is_the_ticker_and_its_properties_in_base_36(SecurityType type, string market, string expected) =>
        Assert.Equal(expected, Symbol.Create("btcusdt", type, market).ID.ToString());

    [Fact]
    public void An_identifier_holds_the_days_since_1899() =>
        Assert.Equal("SPY R735QTJ8XC9X", SecurityIdentifier.GenerateEquity(new DateTime(1998, 1, 2), "SPY", Market.USA).ToString());

    [Theory]
    [InlineData("BTCUSD XJ", SecurityType.Crypto, Market.Coinbase)]
    [InlineData("BTCUSDT 18R", SecurityType.CryptoFuture, Market.Binance)]
    public void An_identifier_is_read_back(string text, SecurityType type, string market)
    {
        var identifier = SecurityIdentifier.Parse(text);

        Assert.Equal((type, market, text), (identifier.SecurityType, identifier.Market, identifier.ToString()));
    }

    [Theory]
    [InlineData("two words 18R")]
    [InlineData("BTCUSDT 18-R")]
    [InlineData(" 18R")]
    [InlineData("BTCUSDT ZZZZZZZZZZZZZZ")]
    public void What_is_no_identifier_is_not_read(string text)
    {
        Assert.False(SecurityIdentifier.TryParse(text, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => SecurityIdentifier.Parse(text)).Message);
    }

    [Fact]
    public void A_perpetual_has_no_expiry() =>
        Assert.Equal(SecurityIdentifier.DefaultDate, Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance).ID.Date);

    [Fact]
    public void A_dated_contract_has_its_expiry()
    {
        var expiry = new DateTime(2024, 3, 29);

        var text = SecurityIdentifier.GenerateCryptoFuture(expiry, "BTCUSDT", Market.Binance).ToString();
        Assert.Equal(expiry, SecurityIdentifier.Parse(text).Date);
    }

    [Fact]
    public void Custom_data_carries_its_type_in_the_identifier_and_not_in_the_ticker()
    {
        var symbol = Symbol.Create("BTCUSDT", SecurityType.Base, Market.USA, baseDataType: typeof(Liquidation));

        Assert.Equal("BTCUSDT", symbol.Value);
        Assert.Equal("BTCUSDT.Liquidation", symbol.ID.Symbol);
        Assert.True(SecurityIdentifier.TryGetCustomDataTypeInstance(symbol.ID.Symbol, out var type));
        Assert.Equal(typeof(Liquidation), type);
    }

    [Fact]
    public void Custom_data_about_a_contract_has_it_as_underlying_also_when_read_back()
    {
        var perpetual = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
        var data = Symbol.CreateBase(typeof(Liquidation), perpetual);
        var read = new Symbol(SecurityIdentifier.Parse(data.ID.ToString()), "BTCUSDT");

        Assert.Equal(perpetual, data.Underlying);
        Assert.Equal(data, read);
        Assert.Equal(perpetual, read.Underlying);
        Assert.True(read.HasUnderlyingSymbol(perpetual));
    }

    [Fact]
    public void Symbols_are_equal_by_identifier_whatever_their_tickers()
    {
        var symbol = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
        var renamed = new Symbol(symbol.ID, "OTHER");

        Assert.True(symbol == renamed);
        Assert.Equal(symbol.GetHashCode(), renamed.GetHashCode());
        Assert.False(symbol == Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance));
        Assert.False(symbol == null);
    }

    [Fact]
    public void An_unknown_market_says_so() =>
        Assert.Contains("'nowhere'",
            Assert.Throws<ArgumentException>(() => Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, "nowhere")).Message);

    [Fact]
    public void A_market_that_is_added_makes_symbols()
    {
        Market.Add("okx-test", 977);

        var text = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, "okx-test").ID.ToString();
        Assert.Equal("okx-test", SecurityIdentifier.Parse(text).Market);
        Assert.Throws<ArgumentException>(() => Market.Add("another-test", 977));
        Assert.Throws<ArgumentOutOfRangeException>(() => Market.Add("another-test", 1000));
    }

    [Fact]
    public void Each_run_knows_its_own_tickers()
    {
        var future = Symbol.Create("RUNTEST", SecurityType.CryptoFuture, Market.Binance);
        using (RunScope.Begin("data-of-one"))
        {
            SymbolCache.Set("RUNTEST", future);
            Assert.True(SymbolCache.TryGetSymbol("runtest", out var known));
            Assert.Equal(future, known);
            Assert.Equal("RUNTEST", future.ToString());
            Assert.Equal("data-of-one", Globals.DataFolder);
        }
        Assert.False(SymbolCache.TryGetSymbol("RUNTEST", out _));
        Assert.Equal(future.ID.ToString(), future.ToString());
        Assert.NotEqual("data-of-one", Globals.DataFolder);
    }

    [Fact]
    public async Task Runs_side_by_side_do_not_see_each_other()
    {
        async Task<string> Run(string folder)
        {
            using var scope = RunScope.Begin(folder);
            for (var i = 0; i < 50; i++)
            {
                await Task.Yield();
                Assert.Equal(folder, Globals.DataFolder);
            }
            return Globals.DataFolder;
        }

        var folders = Enumerable.Range(0, 8).Select(i => $"folder-{i}").ToArray();
        Assert.Equal(folders, await Task.WhenAll(folders.Select(Run)));
    }

    [Fact]
    public void Json_shows_ticker_and_identifier_and_reads_them_back()
    {
        var symbol = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
        var json = JsonConvert.SerializeObject(symbol);

        Assert.Equal("""{"value":"BTCUSDT","id":"BTCUSDT 18R","permtick":"BTCUSDT"}""", json);
        Assert.Equal(symbol, JsonConvert.DeserializeObject<Symbol>(json));
    }
}
