using Backtests.Margin.Liquidation;
using Backtests.Tests;

namespace Backtests.Margin.Tests.Liquidation;

public sealed class BookDepthReaderTests
{
    private const string Header = "timestamp,percentage,depth,notional\n";

    [Fact]
    public void Rows_of_one_instant_are_one_snapshot_sorted_from_the_middle_outwards()
    {
        var book = Read("2025-10-10 12:00:07,-1,3,300\n2025-10-10 12:00:07,-0.2,1,101\n2025-10-10 12:00:07,0.2,2,220\n"
            + "2025-10-10 12:00:37,-0.2,4,400\n");

        Assert.Equal(2, book.Snapshots.Count);
        var first = book.Snapshots[0];
        Assert.Equal(new DateTime(2025, 10, 10, 12, 0, 7, DateTimeKind.Utc), first.Time);
        Assert.Equal([new DepthBand(0.002m, 1m, 101m), new DepthBand(0.01m, 3m, 300m)], first.Bids);
        Assert.Equal([new DepthBand(0.002m, 2m, 220m)], first.Asks);
        Assert.Equal(0, book.IndexAt(first.Time));
        Assert.Equal(0, book.IndexAt(first.Time.AddSeconds(29)));
        Assert.Equal(1, book.IndexAt(first.Time.AddSeconds(30)));
        Assert.Equal(-1, book.IndexAt(first.Time.AddTicks(-1)));
    }

    [Theory]
    [InlineData("x,-1,3,300\n", "day.csv: row 2: 'x' is no time of the form 2025-10-10 00:00:07")]
    [InlineData("2025-10-10 12:00:07,0,3,300\n", "day.csv: row 2: '0' is no distance in percent")]
    [InlineData("2025-10-10 12:00:07,-1,NaN,300\n", "day.csv: row 2: 'NaN' is no number")]
    [InlineData("2025-10-10 12:00:07,-1,-3,300\n", "day.csv: row 2: '-3' is negative")]
    [InlineData("2025-10-10 12:00:07,-1,3,0\n", "day.csv: row 2: '0' does not go with the depth")]
    [InlineData("2025-10-10 12:00:07,-1,3\n", "day.csv: row 2: '2025-10-10 12:00:07,-1,3' has fewer than 4 columns")]
    [InlineData("2025-10-10 12:00:07,-1,3,300\n2025-10-10 11:00:07,-1,3,300\n",
        "day.csv: row 3: '2025-10-10 11:00:07' is before the row above")]
    [InlineData("2025-10-10 12:00:07,-1,3,300\n2025-10-10 12:00:07,-2,2,200\n",
        "day.csv: row 3: the book of 2025-10-10 12:00:07 holds less within 2% than within 1%")]
    public void Damaged_rows_are_refused_in_one_line(string rows, string message) =>
        Assert.Equal(message, Assert.Throws<MarginException>(() => Read(rows)).Message);

    [Fact]
    public void A_file_without_its_header_is_refused() => Assert.Equal(
        "day.csv: row 1: the header must begin with timestamp,percentage,depth,notional",
        Assert.Throws<MarginException>(() => BookDepthReader.Read(new StringReader("1,2,3,4\n"), "day.csv")).Message);

    // Facts measured on the archive: at 12:00:07 3,125.291 BTC of bids within 1 %, and from 15:20 on a bid of 17.654 BTC at 121,363 while
    // the mark is between 103,568.49 and 112,380.98 in the five minutes from 21:15.
    [SkippableFact]
    public void The_archive_of_2025_10_10_is_sound_at_noon_and_faulty_in_the_crash()
    {
        var folder = Repository.RequireShared("data", "oct10_2025_mark_depth_ticks");
        var book = new DepthFolder(folder).Day("BTCUSDT", new DateOnly(2025, 10, 10))!;

        Assert.Equal(2_879, book.Snapshots.Count);
        var noon = book.Snapshots[book.IndexAt(new DateTime(2025, 10, 10, 12, 0, 30, DateTimeKind.Utc))];
        Assert.Equal(3_125.291m, noon.Bids[0].Quantity);
        Assert.False(noon.IsFaulty(true, TriggerBar.At(121_400m)));
        Assert.False(noon.IsFaulty(false, TriggerBar.At(121_400m)));

        var crash = new TriggerBar(110_000m, 112_380.98m, 103_568.49m, 108_000m);
        var faulty = book.Snapshots[book.IndexAt(new DateTime(2025, 10, 10, 21, 15, 0, DateTimeKind.Utc))];
        Assert.Equal(17.654m, faulty.Bids[0].Quantity);
        Assert.True(faulty.IsFaulty(true, crash));
        Assert.False(faulty.IsFaulty(false, crash));
        Assert.Null(new DepthFolder(folder).Day("BTCUSDT", new DateOnly(2025, 10, 11)));

        // Selling 100 and 3,000 BTC at noon, and 100 in the crash, where two minutes hold no sound book.
        var model = new RecordedDepthFill(new PluginSettings("test", new Dictionary<string, string> { ["folder"] = folder }));
        var order = new ForcedOrder("BTCUSDT", -100m, 121_400m, 0m, TriggerBar.At(121_400m)) { Time = noon.Time.AddSeconds(10) };
        var small = model.Execute(order).Price;
        var large = model.Execute(order with { Quantity = -3_000m, Time = noon.Time.AddMinutes(1.5) }).Price;
        Assert.InRange(1m - small / 121_400m, 0.0001m, 0.0002m); // 100 / 3,125 of 1 %, half of it on average
        Assert.InRange(1m - large / 121_400m, 0.004m, 0.006m);
        Assert.Equal(0, model.FallbackCount);
        model.Execute(order with { Time = faulty.Time, ReferencePrice = 105_000m, Bar = crash });
        Assert.Equal(1, model.FallbackCount);
    }

    private static DepthBook Read(string rows) => BookDepthReader.Read(new StringReader(Header + rows), "day.csv");
}
