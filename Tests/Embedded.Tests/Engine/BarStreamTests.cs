using Backtests.Engine.Feed;
using NodaTime;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace Backtests.Embedded.Tests.Engine;

public sealed class BarStreamTests : IDisposable
{
    private static readonly DateTime Day = new(2024, 3, 1);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stream");
    private readonly Symbol _symbol = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);

    [Fact]
    public void A_gap_is_filled_with_the_last_bar_and_no_volume()
    {
        Minutes(Day, "0,1,2,0.5,1.5,10\n180000,3,4,2,3.5,20\n");

        var bars = Read(Day, Day.AddMinutes(5).AddTicks(-1)).Cast<TradeBar>().ToList();

        // Bars end at 00:01 and 00:04; 00:02, 00:03 and, after the last one, 00:05 are copies.
        Assert.Equal([1, 2, 3, 4, 5], bars.Select(b => b.EndTime.Minute));
        Assert.Equal([false, true, true, false, true], bars.Select(b => b.IsFillForward));
        Assert.Equal([1.5m, 1.5m, 1.5m, 3.5m, 3.5m], bars.Select(b => b.Close));
        Assert.Equal([2m, 2m, 2m, 4m, 4m], bars.Select(b => b.High));
        Assert.Equal([10m, 0m, 0m, 20m, 0m], bars.Select(b => b.Volume));
        Assert.All(bars, b => Assert.Equal(TimeSpan.FromMinutes(1), b.EndTime - b.Time));
    }

    [Fact]
    public void Without_fill_forward_a_gap_stays_a_gap()
    {
        Minutes(Day, "0,1,2,0.5,1.5,10\n180000,3,4,2,3.5,20\n");

        var bars = Read(Day, Day.AddMinutes(5).AddTicks(-1), fillForward: false);

        Assert.Equal([1, 4], bars.Select(b => b.EndTime.Minute));
    }

    [Fact]
    public void The_first_day_starts_with_its_first_bar_and_a_missing_day_is_filled()
    {
        Minutes(Day, "86340000,1,2,0.5,1.5,10\n");
        Minutes(Day.AddDays(2), "60000,3,4,2,3.5,20\n");

        var bars = Read(Day, Day.AddDays(2).AddMinutes(2).AddTicks(-1));

        // 1 bar that ends the first day, 1,440 copies, 1 copy at 00:01, then the bar that ends at 00:02.
        Assert.Equal(1 + 1440 + 1 + 1, bars.Count);
        Assert.Equal(Day.AddDays(1), bars[0].EndTime);
        Assert.False(bars[^1].IsFillForward);
        Assert.Equal(Day.AddDays(2).AddMinutes(2), bars[^1].EndTime);
    }

    [Fact]
    public void A_bar_that_ends_at_the_start_is_the_first_and_one_that_starts_at_the_end_is_not_read()
    {
        Minutes(Day, "0,1,2,0.5,1,1\n60000,1,2,0.5,1.1,1\n120000,1,2,0.5,1.2,1\n180000,1,2,0.5,1.3,1\n");

        var bars = Read(Day.AddMinutes(2), Day.AddMinutes(3).AddTicks(-1), fillForward: false);

        Assert.Equal([2, 3], bars.Select(b => b.EndTime.Minute));
    }

    [Fact]
    public void Hour_bars_beside_minute_bars_are_filled_every_minute()
    {
        Zips.Write(DataPaths.Bars(_folder.FullName, _symbol, Resolution.Hour, TickType.Trade, Day), "btcusdt_trade_perp.csv",
            "20240301 00:00,1,2,0.5,1.5,10\n20240301 01:00,3,4,2,3.5,20\n");

        var config = Config(Resolution.Hour, TickType.Trade, true);
        var stream = new BarStream(config, _folder.FullName, StreamRange.Run(Day, Day.AddHours(2).AddTicks(-1)),
            new FillForwardSpan { Ticks = TimeSpan.TicksPerMinute });
        var bars = Drain(stream);

        // 01:00, then 59 copies an hour long, then 02:00.
        Assert.Equal(61, bars.Count);
        Assert.Equal(Day.AddMinutes(1), bars[1].Time);
        Assert.Equal(Day.AddMinutes(61), bars[1].EndTime);
        Assert.True(bars[59].IsFillForward);
        Assert.False(bars[60].IsFillForward);
    }

    [Fact]
    public void A_quote_without_an_ask_has_a_bid_only()
    {
        Zips.Write(DataPaths.Bars(_folder.FullName, _symbol, Resolution.Minute, TickType.Quote, Day), "q.csv", "0,1,2,0.5,1.5,8,,,,,\n");

        var stream = new BarStream(Config(Resolution.Minute, TickType.Quote, false), _folder.FullName,
            StreamRange.Run(Day, Day.AddDays(1).AddTicks(-1)), new FillForwardSpan());
        var quote = Assert.IsType<QuoteBar>(Assert.Single(Drain(stream)));

        Assert.Equal(1.5m, quote.Bid.Close);
        Assert.Equal(8m, quote.LastBidSize);
        Assert.Null(quote.Ask);
    }

    [Fact]
    public void Streams_are_merged_by_the_time_their_points_are_known()
    {
        Minutes(Day, "0,1,2,0.5,1.5,10\n60000,3,4,2,3.5,20\n");
        Directory.CreateDirectory(Path.GetDirectoryName(DataPaths.MarginInterest(_folder.FullName, _symbol))!);
        File.WriteAllText(DataPaths.MarginInterest(_folder.FullName, _symbol), "20240301 00:00:00,0.0001\n20240301 00:02:00,0.0002\n");
        var range = StreamRange.Run(Day, Day.AddDays(1).AddTicks(-1));
        var merger = new StreamMerger();
        merger.Add(new RateStream(Rates(), _folder.FullName, range));
        merger.Add(new BarStream(Config(Resolution.Minute, TickType.Trade, false), _folder.FullName, range, new FillForwardSpan()));
        var steps = new List<string>();
        var packets = new List<DataPacket>();
        while (merger.NextTicks is var ticks && ticks != SubscriptionStream.Finished)
        {
            merger.Take(ticks, packets);
            steps.Add(new DateTime(ticks).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) + " "
                + string.Join("+", packets.Select(p => p.Config.Type.Name)));
        }

        Assert.Equal(["00:00 MarginInterestRate", "00:01 TradeBar", "00:02 TradeBar+MarginInterestRate"], steps);
        Assert.Equal(4, merger.DataPoints);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static List<BaseData> Drain(SubscriptionStream stream)
    {
        var points = new List<BaseData>();
        while (stream.NextTicks != SubscriptionStream.Finished)
        {
            var known = stream.NextTicks;
            var point = stream.Take();
            Assert.Equal(known, point.EndTime.Ticks);
            points.Add(point);
        }

        return points;
    }

    private void Minutes(DateTime day, string csv) =>
        Zips.Write(DataPaths.Bars(_folder.FullName, _symbol, Resolution.Minute, TickType.Trade, day), "t.csv", csv);

    private List<BaseData> Read(DateTime start, DateTime end, bool fillForward = true) =>
        Drain(new BarStream(Config(Resolution.Minute, TickType.Trade, fillForward), _folder.FullName, StreamRange.Run(start, end), new FillForwardSpan()));

    private SubscriptionDataConfig Config(Resolution resolution, TickType tickType, bool fillForward) => new(
        tickType == TickType.Trade ? typeof(TradeBar) : typeof(QuoteBar), _symbol, resolution, DateTimeZone.Utc, DateTimeZone.Utc, fillForward,
        extendedHours: false, isInternalFeed: false, isCustom: false, tickType);

    private SubscriptionDataConfig Rates() => new(typeof(MarginInterestRate), _symbol, Resolution.Minute, DateTimeZone.Utc, DateTimeZone.Utc, true,
        extendedHours: false, isInternalFeed: false, isCustom: false, TickType.Quote);
}
