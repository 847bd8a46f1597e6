using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace Backtests.Embedded.Tests.Core;

public class SliceTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
    private static readonly Symbol Eth = Symbol.Create("ETHUSDT", SecurityType.CryptoFuture, Market.Binance);
    private static readonly Symbol Liquidations = Symbol.Create("BTCUSDT", SecurityType.Base, Market.USA,
        baseDataType: typeof(Liquidation));
    private static readonly DateTime Now = new(2024, 3, 1, 8, 0, 0);

    private sealed class Liquidation : BaseData;

    private static TradeBar Trade(Symbol symbol, decimal price) => new(Now.AddMinutes(-1), symbol, price, price, price, price, 1);

    private static QuoteBar Quote(Symbol symbol, decimal bid, decimal ask) =>
        new(Now.AddMinutes(-1), symbol, new Bar(bid, bid, bid, bid), 1, new Bar(ask, ask, ask, ask), 1);

    private static Slice Of(params BaseData[] data) => new(Now, data, Now);

    [Fact]
    public void Bars_are_found_by_type_and_symbol()
    {
        var slice = Of(Trade(Btc, 10), Quote(Btc, 9, 11), Quote(Eth, 4, 6));

        Assert.Equal(10m, slice.Bars[Btc].Close);
        Assert.False(slice.Bars.ContainsKey(Eth));
        Assert.Equal((10m, 5m), (slice.QuoteBars[Btc].Close, slice.QuoteBars[Eth].Close));
        Assert.Equal((2, 3), (slice.Count, slice.AllData.Count()));
        Assert.Same(slice.Bars, slice.Get<TradeBar>());
    }

    [Fact]
    public void A_symbol_shows_its_trades_rather_than_its_quotes()
    {
        var slice = Of(Quote(Btc, 9, 11), Trade(Btc, 10), Quote(Eth, 4, 6));

        Assert.IsType<TradeBar>(slice[Btc]);
        Assert.IsType<QuoteBar>(slice[Eth]);
    }

    // README of the recorded runs, rule 24: the slice keeps only the last of several equal times.
    [Fact]
    public void Of_several_custom_points_the_last_is_kept()
    {
        var slice = Of(new Liquidation { Symbol = Liquidations, Value = 1 }, new Liquidation { Symbol = Liquidations, Value = 2 });

        Assert.Equal(2m, slice.Get<Liquidation>(Liquidations).Value);
        Assert.Equal(2m, ((BaseData)slice[Liquidations]).Value);
        Assert.Equal(2, slice.AllData.Count());
    }

    [Fact]
    public void Funding_rates_are_found_by_type()
    {
        var slice = Of(new MarginInterestRate { Symbol = Btc, Time = Now, InterestRate = 0.0001m });

        Assert.Equal(0.0001m, slice.MarginInterestRates[Btc].InterestRate);
        Assert.Equal(0.0001m, slice.Get<MarginInterestRate>().Values.Single().InterestRate);
        Assert.True(slice.ContainsKey(Btc));
        Assert.Empty(slice.Bars);
    }

    [Fact]
    public void What_is_not_there_is_named_in_the_error()
    {
        var slice = Of(Trade(Btc, 10));

        Assert.Contains("ETHUSDT", Assert.Throws<KeyNotFoundException>(() => slice.Bars[Eth]).Message);
        Assert.Contains("ETHUSDT", Assert.Throws<KeyNotFoundException>(() => slice[Eth]).Message);
        Assert.False(slice.TryGetValue(Eth, out _));
    }

    [Fact]
    public void A_ticker_that_no_security_has_is_told_from_missing_data() =>
        Assert.Contains("'NOSUCH'",
            Assert.Throws<InvalidOperationException>(() => Of(Trade(Btc, 10)).Bars[SymbolCache.GetSymbol("NOSUCH")]).Message);

    [Fact]
    public void Slices_of_one_moment_merge()
    {
        var slice = Of(Trade(Btc, 10));
        Assert.Single(slice.Bars);
        slice.MergeSlice(Of(Trade(Eth, 5)));

        Assert.Equal([Btc, Eth], slice.Bars.Keys);
        Assert.Throws<InvalidOperationException>(() => slice.MergeSlice(new Slice(Now, [Trade(Btc, 1)], Now.AddMinutes(1))));
    }

    [Fact]
    public void Histories_give_the_data_of_one_symbol()
    {
        Slice[] history = [Of(Trade(Btc, 10)), Of(Trade(Eth, 5)), Of(Trade(Btc, 12), Trade(Eth, 6))];

        Assert.Equal([10m, 12m], history.Get(Btc).Select(bar => bar.Close));
        Assert.Equal([5m, 6m], history.Get<TradeBar>(Eth).Select(bar => bar.Close));
    }
}
