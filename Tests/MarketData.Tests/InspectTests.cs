namespace Backtests.MarketData.Tests;

/// <summary>What is in a data folder, and what is wrong with it. 1740787200000 ms is 2025-03-01 00:00:00 UTC.</summary>
public class InspectTests
{
    private const string Header = "open_time_ms,open,high,low,close,volume";

    [Fact]
    public void The_list_tells_days_rows_and_missing_minutes()
    {
        using var folder = new TempFolder();
        // Minutes 0, 1, 4 of the first day and 0 of the third: 2 * 1440 + 1 minutes from first to last, 4 of them there.
        folder.Import(folder.File("BTCUSDT-1m.csv", Header, Bar(0), Bar(1), Bar(4), Bar(2880)));
        folder.Import(folder.File("BTCUSDT-funding.csv", "time_ms,funding_rate", "1740787200000,0.0001"));
        folder.Import(folder.File("BTCUSDT-oi.csv", "time_ms,oi_base,oi_usd", "1740787200000,5,500", "1740788100000,5,500"));

        var list = DataList.Run(folder.Data);

        Assert.Collection(list,
            trade => Assert.Equal(new(new(AssetClass.CryptoFuture, "binance", "BTCUSDT", DataKind.Trade, DataResolution.Minute), "1m",
                new(2025, 3, 1), new(2025, 3, 3), 2, 4, 2877, 0), trade),
            funding => Assert.Equal(("", 1, 1, null), (funding.Interval, funding.Days, funding.Rows, funding.MissingMinutes)),
            // 00:00 and 00:15 are there, 00:05 and 00:10 are not.
            interest => Assert.Equal(("5m", 1, 2, 10L), (interest.Interval, interest.Days, interest.Rows, interest.MissingMinutes)));
    }

    [Fact]
    public void The_list_counts_files_that_cannot_be_read()
    {
        using var folder = new TempFolder();
        folder.Bytes("data/cryptofuture/binance/minute/btcusdt/20250301_trade.zip", [1, 2, 3]);
        var summary = Assert.Single(DataList.Run(folder.Data));
        Assert.Equal((0, 1, null), (summary.Rows, summary.UnreadableFiles, summary.FirstDay));
    }

    [Fact]
    public void A_generated_market_is_whole_and_faultless()
    {
        using var folder = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = folder.Data });
        ReferenceData.WriteMissing(folder.Data);
        Assert.Empty(DataValidate.Run(folder.Data));
        var list = DataList.Run(folder.Data);
        Assert.Equal(12, list.Count);
        Assert.All(list.Where(series => series.MissingMinutes is not null), series => Assert.Equal(0, series.MissingMinutes));
        Assert.All(list, series => Assert.Equal(14, series.Days));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        using var folder = new TempFolder();
        Assert.Contains("--data-folder", Assert.Throws<MarketDataException>(() => DataList.Run(folder.Data)).Message);
        Assert.Contains("--data-folder", Assert.Throws<MarketDataException>(() => DataValidate.Run(folder.Data)).Message);
    }

    [Fact]
    public void Gaps_are_found_with_their_first_and_last_minute()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", Header, Bar(0), Bar(1), Bar(4), Bar(6)));
        var gaps = Problems(folder, ProblemKind.Gap);
        Assert.Equal(2, gaps.Count);
        Assert.EndsWith("2 bars of 1m missing from 2025-03-01 00:02:00 until 2025-03-01 00:04:00", gaps[0].Message);
        Assert.EndsWith("1 bar of 1m missing from 2025-03-01 00:05:00 until 2025-03-01 00:06:00", gaps[1].Message);
    }

    [Fact]
    public void Funding_gaps_are_longer_than_the_longest_interval()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-funding.csv", "time_ms,funding_rate",
            "1740787200000,0.0001", "1740816000000,0.0001", "1740873600000,0.0001"));
        Assert.EndsWith("at least 1 settlement missing from 2025-03-01 16:00:00 until 2025-03-02 00:00:00",
            Assert.Single(Problems(folder, ProblemKind.Gap)).Message);
    }

    [Fact]
    public void Five_minute_bars_among_one_minute_bars_are_mixed_not_gaps()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", [Header, .. Enumerable.Range(0, 1440).Select(Bar)]));
        folder.Import(folder.File("BTCUSDT-5m.csv", [Header, .. Enumerable.Range(0, 288).Select(i => Bar(1440 + 5 * i))]));
        Assert.Empty(Problems(folder, ProblemKind.Gap));
        Assert.Contains("1m on 1 day, 5m on 1 day", Assert.Single(Problems(folder, ProblemKind.MixedBars)).Message);
        Assert.Equal("1m 5m", Assert.Single(DataList.Run(folder.Data)).Interval);
    }

    [Theory]
    [InlineData("0,100,101,99,100", "5 columns where 6")]
    [InlineData("0,100,98,99,100,5", "below low")]
    [InlineData("0,NaN,101,99,100,5", "'NaN'")]
    [InlineData("86400000,100,101,99,100,5", "since midnight")]
    [InlineData("-1,100,101,99,100,5", "since midnight")]
    public void Bad_rows_are_found(string row, string says)
    {
        using var folder = new TempFolder();
        Store(folder, "cryptofuture/binance/minute/btcusdt/20250301_trade.zip", "20250301_btcusdt_minute_trade_perp.csv", row,
            "60000,100,101,99,100,5");
        var problem = Assert.Single(Problems(folder, ProblemKind.BadRow));
        Assert.Equal((ProblemSeverity.Error, 1), (problem.Severity, problem.Row));
        Assert.Contains(says, problem.Message);
        Assert.Contains("20250301_trade.zip, row 1", problem.Message);
    }

    [Theory]
    [InlineData("60000,100,101,99,100,5", "repeats the row above")]
    [InlineData("60000,100,101,99,100,6", "has the time of the row above")]
    [InlineData("0,100,101,99,100,5", "is before the row above")]
    public void Repeated_and_unordered_rows_are_found(string second, string says)
    {
        using var folder = new TempFolder();
        Store(folder, "cryptofuture/binance/minute/btcusdt/20250301_trade.zip", "20250301_btcusdt_minute_trade_perp.csv",
            "60000,100,101,99,100,5", second);
        var problem = Assert.Single(Problems(folder, ProblemKind.BadRow));
        Assert.Equal(2, problem.Row);
        Assert.Contains(says, problem.Message);
    }

    [Fact]
    public void A_quote_whose_bid_is_above_its_ask_is_found()
    {
        using var folder = new TempFolder();
        Store(folder, "cryptofuture/binance/minute/btcusdt/20250301_quote.zip", "20250301_btcusdt_minute_quote_perp.csv",
            "0,100,101,99,100.5,5,100,101,99,100.4,5");
        Assert.Contains("above the ask", Assert.Single(Problems(folder, ProblemKind.BadRow)).Message);
    }

    [Fact]
    public void Many_bad_rows_of_a_file_are_summed_up()
    {
        using var folder = new TempFolder();
        Store(folder, "cryptofuture/binance/minute/btcusdt/20250301_trade.zip", "20250301_btcusdt_minute_trade_perp.csv",
            [.. Enumerable.Repeat("junk", 50)]);
        var problems = Problems(folder, ProblemKind.BadRow);
        Assert.Equal(21, problems.Count);
        Assert.Contains("30 more", problems[^1].Message);
    }

    [Fact]
    public void Corrupt_empty_stray_and_wrongly_named_files_are_found()
    {
        using var folder = new TempFolder();
        folder.Bytes("data/cryptofuture/binance/minute/btcusdt/20250301_trade.zip", [1, 2, 3]);
        Store(folder, "cryptofuture/binance/minute/btcusdt/20250302_trade.zip", "wrong.csv", "0,100,101,99,100,5");
        Store(folder, "custom/binance/mark/minute/btcusdt/20250302.zip", "20250302.csv");
        folder.File("data/cryptofuture/binance/minute/btcusdt/notes.txt", "hello");
        folder.File("data/custom/mine/anything.csv", "hello");
        Assert.EndsWith("20250301_trade.zip", Assert.Single(Problems(folder, ProblemKind.CorruptFile)).File);
        Assert.Contains("'wrong.csv', not '20250302_btcusdt_minute_trade_perp.csv'",
            Assert.Single(Problems(folder, ProblemKind.WrongEntryName)).Message);
        Assert.EndsWith("20250302.zip", Assert.Single(Problems(folder, ProblemKind.EmptyFile)).File);
        Assert.EndsWith("notes.txt", Assert.Single(Problems(folder, ProblemKind.StrayFile)).File);
    }

    [Fact]
    public void Days_with_trades_but_no_mark_price_are_found()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", Header, Bar(0), Bar(1), Bar(1440), Bar(2880), Bar(4320), Bar(7200)));
        folder.Import(folder.File("BTCUSDT-mark-1m.csv", "open_time_ms,open,high,low,close", "1740960000000,100,101,99,100"));
        var found = Problems(folder, ProblemKind.TradeWithoutMark);
        // The mark of 2025-03-03 is there; 03-05 has neither.
        Assert.Collection(found,
            first => Assert.Contains("from 2025-03-01 to 2025-03-02", first.Message),
            second => Assert.Contains("from 2025-03-04 to 2025-03-04", second.Message),
            third => Assert.Contains("from 2025-03-06 to 2025-03-06", third.Message));
    }

    [Fact]
    public void Funding_off_the_hour_is_found()
    {
        using var folder = new TempFolder();
        folder.File("data/cryptofuture/binance/margin_interest/btcusdt.csv", "20250301 00:00:00,0.0001", "20250301 08:00:05,0.0001");
        var problem = Assert.Single(Problems(folder, ProblemKind.FundingOffTheHour));
        Assert.Equal(2, problem.Row);
        Assert.Contains("2025-03-01 08:00:05", problem.Message);
    }

    [Fact]
    public void A_symbol_whose_tick_and_lot_are_unknown_is_found()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", Header, Bar(0), Bar(1)));
        folder.Import(folder.File("NEWCOINUSDT-1m.csv", Header, Bar(0), Bar(1)));
        Assert.Equal(2, Problems(folder, ProblemKind.NoSymbolProperties).Count);
        ReferenceData.WriteMissing(folder.Data);
        Assert.Contains("NEWCOINUSDT", Assert.Single(Problems(folder, ProblemKind.NoSymbolProperties)).Message);
    }

    // Last at 100 and mark at 95: 5.26 % apart for 40 minutes; then 20 minutes more, which are too short.
    [Fact]
    public void Mark_and_last_price_that_are_far_apart_for_long_are_found()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", [Header, .. Enumerable.Range(0, 120).Select(Bar)]));
        folder.Import(folder.File("BTCUSDT-mark-1m.csv", ["open_time_ms,open,high,low,close", .. Enumerable.Range(0, 120).Select(i =>
            $"{1740787200000 + i * 60_000L},{(i is >= 10 and < 50 or >= 70 and < 90 ? "95,95,95,95" : "100,100,100,100")}")]));
        var problem = Assert.Single(Problems(folder, ProblemKind.MarkAndLastDiverge));
        Assert.Contains("from 2025-03-01 00:10:00 until 2025-03-01 00:49:00, at most +5.26 %", problem.Message);
    }

    private static string Bar(int minute) => $"{1740787200000 + minute * 60_000L},100,101,99,100,5";

    private static void Store(TempFolder folder, string file, string entry, params string[] rows) =>
        folder.Bytes("data/" + file, TempFolder.ZipBytes((entry, string.Concat(rows.Select(row => row + "\n")))));

    private static List<DataProblem> Problems(TempFolder folder, ProblemKind kind) =>
        [.. DataValidate.Run(folder.Data).Where(problem => problem.Kind == kind)];
}
