using System.Text.Json;
using Backtests.MarketData;
using Backtests.Tests;

namespace Backtests.Launcher.Tests.Margin;

public sealed class AdlVerbTests : IDisposable
{
    private const string PositionHeader = "user_address,asset,side,position_size,entry_price,mark_price,was_liquidated,was_adl\n";
    private const string AccountHeader =
        "user,adl_notional,closed_pnl,leverage_realtime,pnl_percent,account_value_realtime,is_negative_equity,num_adl_events\n";
    private const string EventHeader =
        "user,coin,time,adl_price,adl_size,position_size,entry_price,account_value_realtime,liquidated_user\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("backtests-adl-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Shorts_are_ranked_by_price_ratio_times_leverage()
    {
        // Mark 100. a was deleveraged once: leverage 4, profit 25 % of the value at the mark, so entry / mark 1.25: 5.
        // b was not: 3 from 110 on 100: leverage 3, 1.1 * 3 = 3.3. c was not: 12 from 105 on 200: leverage 6, 1.05 * 6 = 6.3.
        // d has no entry (leverage 2 only), e no account value (price ratio 1.3 only), f two events, g was liquidated, h is closed.
        var result = Run(
            ("positions.csv", PositionHeader
                + "a,X,SHORT,0.0,,100,False,True\nb,X,SHORT,3,110,100,False,False\nc,X,SHORT,12,105,100,False,False\n"
                + "d,X,SHORT,2,,100,False,False\ne,X,SHORT,1,130,100,False,False\nf,X,SHORT,0,,100,False,True\n"
                + "g,X,SHORT,0,90,100,True,False\nh,X,SHORT,1e-17,,100,False,False\n"),
            ("accounts.csv", AccountHeader
                + "a,400,100,4,25,100,False,1\nb,1,1,1,1,100,False,1\nc,1,1,1,1,200,False,1\nd,1,1,1,1,100,False,1\n"
                + "f,1,-1,1,1,100,False,2\nh,1,1,1,1,100,False,1\n"));

        var formula = Shares(result, "index");
        Assert.Equal(3, formula.GetProperty("ranked").GetInt32());
        Assert.Equal(1, formula.GetProperty("chosen").GetInt32());
        Assert.Equal(0.5, formula.GetProperty("outranksOthers").GetDouble());
        Assert.Equal(0.5, formula.GetProperty("medianPercentile").GetDouble());
        // Leverages 4 against 3, 6 and 2: above two of three.
        Assert.Equal(2 / 3.0, Shares(result, "leverage").GetProperty("outranksOthers").GetDouble(), 12);
        Assert.Equal(3, Shares(result, "priceRatio").GetProperty("ranked").GetInt32());

        var coverage = result.GetProperty("coverage")[0];
        Assert.Equal(8, coverage.GetProperty("recorded").GetInt32());
        foreach (var gap in new[] { "liquidated", "closed", "withoutAccountValue", "severalEvents", "withoutEntryPrice" })
            Assert.Equal(1, coverage.GetProperty(gap).GetInt32());
        Assert.Equal(5, result.GetProperty("accounts").GetProperty("inProfit").GetInt32());
    }

    [Fact]
    public void A_long_s_profit_gives_its_price_ratio()
    {
        // Deleveraged at leverage 2 with a profit of 20 % of the value at the mark: entry / mark 0.8, mark / entry 1.25: 2.5.
        // The other: 24 from 100 at 100 on 1,000: 2.4; and another: 26 on 1,000: 2.6.
        var result = Run(
            ("positions.csv", PositionHeader
                + "a,X,LONG,0,,100,False,True\nb,X,LONG,24,100,100,False,False\nc,X,LONG,26,100,100,False,False\n"),
            ("accounts.csv", AccountHeader + "a,200,40,2,20,100,False,1\nb,1,1,1,1,1000,False,1\nc,1,1,1,1,1000,False,1\n"));

        Assert.Equal(0.5, Shares(result, "index").GetProperty("outranksOthers").GetDouble());
    }

    [Fact]
    public void A_queue_that_is_used_up_from_its_head_leaves_at_most_one_part_at_its_end()
    {
        // At 1: the short closed whole ranks 1.2 * 10 * 100 / 100 = 12, the one closed in part 1.1 * 2 = 2.2. At 2: two in part.
        var result = Run(("events.csv", EventHeader
            + "a,X,1760130964000,100,10,-10,120,100,z\nb,X,1760130964000,100,1,-2,110,100,z\n"
            + "c,X,1760130965000,100,1,-2,110,100,z\nd,X,1760130965000,100,1,-2,110,100,z\n"));

        var queue = result.GetProperty("queue");
        Assert.Equal(2, queue.GetProperty("instants").GetInt32());
        Assert.Equal(1, queue.GetProperty("withOnePartial").GetInt32());
        Assert.Equal(1, queue.GetProperty("withMorePartials").GetInt32());
        Assert.Equal(1, queue.GetProperty("pairs").GetInt32());
        Assert.Equal(1, queue.GetProperty("pairsInOrder").GetInt32());
    }

    [Theory]
    [InlineData("a,X,SHORT,0,,NaN,False,True", "row 2: mark price 'NaN' is not a number")]
    [InlineData("a,X,BOTH,0,,100,False,True", "row 2: side 'BOTH' is neither LONG nor SHORT")]
    [InlineData("a,X,SHORT,0,-5,100,False,True", "row 2: entry price -5 is not above zero")]
    [InlineData("a,X,SHORT,0,,100,maybe,True", "row 2: 'maybe' is neither True nor False")]
    [InlineData("a,X,SHORT,0,,100,True", "row 2: has 7 columns where 8 are expected")]
    public void A_row_that_cannot_be_true_is_one_line_with_file_and_row(string row, string reason)
    {
        var file = Write("positions.csv", PositionHeader + row + "\n");

        Assert.Contains($"{file}, {reason}", Cli.Run("margin", "adl", file).BadInput(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_with_the_columns_that_are_looked_for()
    {
        var file = Write("bars.csv", "time,open,high,low,close\n1,1,1,1,1\n");

        Assert.Contains("is no record of an auto-deleveraging; a table of positions has the columns user_address,asset,side",
            Cli.Run("margin", "adl", file).BadInput(), StringComparison.Ordinal);
        Assert.StartsWith("no positions and no events", Cli.Run("margin", "adl", _folder).BadInput(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void The_record_of_2025_10_10_is_read_whole()
    {
        var folder = Repository.RequireShared("data", "hyperliquid_adl_2025_10_10");

        var records = DeleveragingRecords.Read([folder]);

        Assert.Equal(13_031, records.Positions.Count);
        Assert.Equal(19_337, records.Accounts.Count);
        Assert.Equal(480, records.Events.Count);
        // The record's own summary was made from its event file, which is not among these.
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "total_impact_results.json")));
        var adl = summary.RootElement.GetProperty("adl");
        Assert.Equal(adl.GetProperty("events").GetInt64(), records.Accounts.Sum(account => (long)account.Events));
        Assert.Equal(adl.GetProperty("notional").GetDouble(), (double)records.Accounts.Sum(account => account.Notional), 0.01);
        Assert.Equal(adl.GetProperty("pnl").GetDouble(), (double)records.Accounts.Sum(account => account.Profit), 0.01);
    }

    // Counted by a program of another language over the same files, with bisection instead of sorting.
    [SkippableTheory]
    [InlineData("BTC", "short", "index", 1311, 1281, 0.580666, 0.501)]
    [InlineData("BTC", "short", "leverage", 1432, 1281, 0.842791, 0.537)]
    [InlineData("BTC", "short", "priceRatio", 204, 88, 0.321219, 0.301)]
    [InlineData("BTC", "long", "leverage", 408, 35, 0.918269, 0.915)]
    [InlineData("SOL", "short", "leverage", 1340, 1264, 0.886867, 0.523)]
    [InlineData("SOL", "long", "index", 54, 23, 0.803647, 0.713)]
    public void Shares_of_2025_10_10_are_those_counted_independently(
        string coin, string side, string measure, int ranked, int chosen, double outranks, double median)
    {
        var folder = Repository.RequireShared("data", "hyperliquid_adl_2025_10_10");

        var shares = Shares(Json(Cli.Run("margin", "adl", folder, "--json").Succeeds()), measure, coin, side);

        Assert.Equal(ranked, shares.GetProperty("ranked").GetInt32());
        Assert.Equal(chosen, shares.GetProperty("chosen").GetInt32());
        Assert.Equal(outranks, shares.GetProperty("outranksOthers").GetDouble(), 6);
        // The other program took the upper of two middle values.
        Assert.Equal(median, shares.GetProperty("medianPercentile").GetDouble(), 0.005);
    }

    private static JsonElement Shares(JsonElement result, string measure, string coin = "X", string? side = null) => result
        .GetProperty("comparisons").EnumerateArray()
        .Single(one => one.GetProperty("measure").GetString()!.Equals(measure, StringComparison.OrdinalIgnoreCase)
            && one.GetProperty("coin").GetString() == coin && (side is null || one.GetProperty("side").GetString() == side))
        .GetProperty("shares");

    private JsonElement Run(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) Write(name, text);
        return Json(Cli.Run("margin", "adl", _folder, "--json").Succeeds());
    }

    private static JsonElement Json(Cli cli) => JsonDocument.Parse(cli.Out).RootElement;

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
