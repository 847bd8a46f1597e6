using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;

namespace Backtests.Embedded.Tests.Core;

public class ConsolidatorTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
    private static readonly DateTime Start = new(2024, 3, 1, 10, 0, 0);

    private static TradeBar Minute(int minute, decimal close, decimal volume = 1) =>
        new(Start.AddMinutes(minute), Btc, close - 1, close + 2, close - 3, close, volume, TimeSpan.FromMinutes(1));

    private static List<TradeBar> Collect(PeriodCountConsolidatorBase<TradeBar, TradeBar> consolidator, IEnumerable<TradeBar> data)
    {
        var bars = new List<TradeBar>();
        consolidator.DataConsolidated += (_, bar) => bars.Add(bar);
        foreach (var bar in data) consolidator.Update(bar);
        return bars;
    }

    [Fact]
    public void A_bar_is_complete_with_the_minute_that_ends_where_it_ends()
    {
        var bars = Collect(new TradeBarConsolidator(TimeSpan.FromMinutes(5)), Enumerable.Range(0, 5).Select(i => Minute(i, 10 + i)));

        var bar = Assert.Single(bars);
        // Opens at 10 - 1; the last minute has the highest high (14 + 2), the first the lowest low (10 - 3).
        Assert.Equal((9m, 16m, 7m, 14m, 5m), (bar.Open, bar.High, bar.Low, bar.Close, bar.Volume));
        Assert.Equal((Start, Start.AddMinutes(5)), (bar.Time, bar.EndTime));
    }

    [Fact]
    public void A_bar_begins_at_a_multiple_of_its_length()
    {
        var bars = Collect(new TradeBarConsolidator(TimeSpan.FromMinutes(5)), Enumerable.Range(3, 4).Select(i => Minute(i, 10)));

        Assert.Equal((Start, 2m), (Assert.Single(bars).Time, bars[0].Volume));
    }

    [Fact]
    public void A_bar_whose_last_minutes_are_missing_is_complete_when_a_later_one_comes()
    {
        var bars = Collect(new TradeBarConsolidator(TimeSpan.FromMinutes(5)), [Minute(0, 10), Minute(1, 11), Minute(12, 12)]);

        var bar = Assert.Single(bars);
        Assert.Equal((Start, Start.AddMinutes(5), 11m), (bar.Time, bar.EndTime, bar.Close));
    }

    [Fact]
    public void A_bar_is_complete_when_time_is_over_and_takes_no_data_after()
    {
        var bars = new List<TradeBar>();
        using var consolidator = new TradeBarConsolidator(TimeSpan.FromMinutes(5));
        consolidator.DataConsolidated += (_, bar) => bars.Add(bar);
        consolidator.Update(Minute(0, 10));
        consolidator.Scan(Start.AddMinutes(4));
        Assert.Empty(bars);
        consolidator.Scan(Start.AddMinutes(5));
        Assert.Single(bars);
        consolidator.Update(Minute(3, 99));
        consolidator.Scan(Start.AddMinutes(10));

        Assert.Single(bars);
        Assert.Null(consolidator.WorkingBar);
    }

    [Fact]
    public void A_number_of_minutes_makes_a_bar()
    {
        var bars = Collect(new TradeBarConsolidator(3), Enumerable.Range(0, 7).Select(i => Minute(i, 10 + i)));

        Assert.Equal(2, bars.Count);
        Assert.Equal((Start, Start.AddMinutes(3), 12m), (bars[0].Time, bars[0].EndTime, bars[0].Close));
        Assert.Equal((Start.AddMinutes(3), 15m), (bars[1].Time, bars[1].Close));
    }

    [Fact]
    public void Bars_can_be_counted_from_a_time_of_day()
    {
        // Four-hour bars from 01:00 on: 09:00 to 13:00 holds 10:00.
        var bars = Collect(new TradeBarConsolidator(TimeSpan.FromHours(4), TimeSpan.FromHours(1)), [Minute(0, 10), Minute(240, 11)]);

        Assert.Equal((Start.AddHours(-1), Start.AddHours(3)), (Assert.Single(bars).Time, bars[0].EndTime));
    }

    // 2024-03-01 was a Friday: the week began on Monday, 26 February.
    [Fact]
    public void Calendar_weeks_begin_on_Monday()
    {
        var bars = Collect(new TradeBarConsolidator(Calendar.Weekly), [Minute(0, 10), Minute(3 * 24 * 60, 11)]);

        Assert.Equal((new DateTime(2024, 2, 26), new DateTime(2024, 3, 4)), (Assert.Single(bars).Time, bars[0].EndTime));
    }

    [Fact]
    public void Calendar_months_have_their_own_lengths()
    {
        Assert.Equal(TimeSpan.FromDays(29), Calendar.Monthly(new DateTime(2024, 2, 10)).Period);
        Assert.Equal(new DateTime(2024, 4, 1), Calendar.Quarterly(new DateTime(2024, 5, 31)).Start);
        Assert.Equal(new DateTime(2025, 1, 1), Calendar.Yearly(new DateTime(2024, 5, 31)).End);
    }

    [Fact]
    public void A_quote_bar_begins_with_the_quotes_of_the_one_before()
    {
        QuoteBar Quote(int minute, decimal bid) => new(Start.AddMinutes(minute), Btc, new Bar(bid, bid, bid, bid), 1,
            new Bar(bid + 1, bid + 1, bid + 1, bid + 1), 2, TimeSpan.FromMinutes(1));
        var bars = new List<QuoteBar>();
        using var consolidator = new QuoteBarConsolidator(TimeSpan.FromMinutes(2));
        consolidator.DataConsolidated += (_, bar) => bars.Add(bar);
        foreach (var quote in (QuoteBar[])[Quote(0, 10), Quote(1, 12), Quote(2, 15), Quote(3, 14)]) consolidator.Update(quote);

        Assert.Equal((10m, 12m, 10m, 12m), (bars[0].Bid.Open, bars[0].Bid.High, bars[0].Bid.Low, bars[0].Bid.Close));
        // The second opens at 12, where the first closed.
        Assert.Equal((12m, 15m, 12m, 14m), (bars[1].Bid.Open, bars[1].Bid.High, bars[1].Bid.Low, bars[1].Bid.Close));
        Assert.Equal((13m, 15m, 14.5m, 2m), (bars[1].Ask.Open, bars[1].Ask.Close, bars[1].Close, bars[1].LastAskSize));
    }

    [Fact]
    public void Values_of_custom_data_make_bars()
    {
        var bars = new List<TradeBar>();
        using var consolidator = new BaseDataConsolidator(TimeSpan.FromMinutes(1));
        consolidator.DataConsolidated += (_, bar) => bars.Add(bar);
        foreach (var (second, value) in ((int, decimal)[])[(0, 5m), (20, 8m), (59, 3m), (60, 4m)])
            consolidator.Update(new Tick { Symbol = Btc, Time = Start.AddSeconds(second), Value = value });

        var bar = Assert.Single(bars);
        Assert.Equal((5m, 8m, 3m, 3m, Start.AddMinutes(1)), (bar.Open, bar.High, bar.Low, bar.Close, bar.EndTime));
    }

    [Fact]
    public void One_consolidator_feeds_another()
    {
        var bars = new List<IBaseData>();
        using var consolidator = new SequentialConsolidator(
            new TradeBarConsolidator(TimeSpan.FromMinutes(5)), new TradeBarConsolidator(TimeSpan.FromMinutes(15)));
        consolidator.DataConsolidated += (_, bar) => bars.Add(bar);
        for (var i = 0; i < 15; i++) consolidator.Update(Minute(i, 10));

        Assert.Equal(15m, ((TradeBar)Assert.Single(bars)).Volume);
    }

    [Fact]
    public void A_consolidator_takes_one_security()
    {
        using var consolidator = new TradeBarConsolidator(TimeSpan.FromMinutes(5));
        consolidator.Update(Minute(0, 10));
        var other = Minute(1, 10);
        other.Symbol = Symbol.Create("ETHUSDT", SecurityType.CryptoFuture, Market.Binance);

        Assert.Contains("ETHUSDT 18R", Assert.Throws<InvalidOperationException>(() => consolidator.Update(other)).Message);
    }

    [Fact]
    public void The_last_bars_are_remembered()
    {
        using var consolidator = new TradeBarConsolidator(1);
        Assert.Null(consolidator.Consolidated);
        foreach (var bar in (TradeBar[])[Minute(0, 10), Minute(1, 11)]) consolidator.Update(bar);

        Assert.Equal((11m, 10m), (consolidator.Consolidated!.Value, consolidator.Previous.Value));
    }
}
