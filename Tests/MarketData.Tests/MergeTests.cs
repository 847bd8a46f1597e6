namespace Backtests.MarketData.Tests;

public class MergeTests
{
    private const string Header = "open_time_ms,open,high,low,close,volume";
    private const string TradeFile = "cryptofuture/binance/minute/btcusdt/20250301_trade.zip";
    private const string TradeEntry = "20250301_btcusdt_minute_trade_perp.csv";

    [Fact]
    public void Importing_again_changes_no_byte()
    {
        using var folder = new TempFolder();
        var source = folder.File("all/BTCUSDT-1m.csv", Header, Bar(0, 5), Bar(1, 6), Bar(1440, 7));
        folder.File("all/BTCUSDT-funding.csv", "time_ms,funding_rate", "1740787200000,0.0001");
        folder.File("all/BTCUSDT-oi.csv", "time_ms,oi_base,oi_usd", "1740787200000,5,500");
        folder.File("all/BTCUSDT-liquidations.csv", "time,side,price,quantity", "1740787200000,SELL,100,1", "1740787200000,SELL,100,2");
        var all = Path.GetDirectoryName(source)!;
        folder.Import(all);
        var before = folder.Snapshot();
        Assert.Equal(5, before.Count);

        var report = folder.Import(all);

        Assert.Equal(before, folder.Snapshot());
        Assert.All(report.Outputs, output => Assert.Equal((0, 0), (output.Added, output.FilesWritten)));
    }

    [Fact]
    public void Two_halves_in_either_order_are_the_bytes_of_the_whole()
    {
        using var whole = new TempFolder();
        using var halves = new TempFolder();
        whole.Import(whole.File("BTCUSDT-1m.csv", Header, Bar(0, 5), Bar(1, 6), Bar(2, 7), Bar(3, 8)));
        halves.Import(halves.File("BTCUSDT-1m-b.csv", Header, Bar(1, 6), Bar(3, 8)), options => options with { Interval = "1m" });
        var report = halves.Import(halves.File("BTCUSDT-1m-a.csv", Header, Bar(0, 5), Bar(1, 6), Bar(2, 7)));
        Assert.Equal(whole.Snapshot(), halves.Snapshot());
        Assert.Equal(2, Assert.Single(report.Outputs).Added);
    }

    [Fact]
    public void Stored_rows_with_other_values_are_kept_unless_replaced()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", Header, Bar(0, 5), Bar(1, 6), Bar(1440, 7)));
        var reissued = folder.File("new/BTCUSDT-1m.csv", Header, Bar(0, 5), Bar(1, 66));
        var fault = folder.Refused(reissued);
        Assert.Equal(3, fault.Row);
        Assert.Contains("2025-03-01 00:01:00", fault.Message);
        Assert.Contains("--replace", fault.Message);

        folder.Import(reissued, options => options with { Replace = true });
        Assert.Equal(["0,100,101,99,100,5", "60000,100,101,99,100,66"], folder.Lines(TradeFile, TradeEntry));
        Assert.Equal(["0,100,101,99,100,7"],
            folder.Lines("cryptofuture/binance/minute/btcusdt/20250302_trade.zip", "20250302_btcusdt_minute_trade_perp.csv"));
    }

    [Fact]
    public void Replacing_funding_touches_only_the_time_of_the_new_rows()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-funding.csv", "time_ms,funding_rate",
            Settlement(0, "0.0001"), Settlement(8, "0.0002"), Settlement(24, "0.0003")));
        folder.Import(folder.File("new/BTCUSDT-funding.csv", "time_ms,funding_rate", Settlement(8, "0.0009")), Replacing);
        Assert.Equal(["20250301 00:00:00,0.0001", "20250301 08:00:00,0.0009", "20250302 00:00:00,0.0003"],
            folder.Lines("cryptofuture/binance/margin_interest/btcusdt.csv"));
    }

    // A day file of metrics ends with the next day's midnight; the rest of that next day must stay.
    [Fact]
    public void Replacing_a_day_of_open_interest_keeps_the_next_day()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-oi.csv", "time_ms,oi_base,oi_usd", Interest(1435, 1), Interest(1440, 2), Interest(1445, 3)));
        folder.Import(folder.File("new/BTCUSDT-oi.csv", "time_ms,oi_base,oi_usd", Interest(1435, 8), Interest(1440, 9)), Replacing);
        Assert.Equal(["86100000,8,100"], folder.Lines("custom/binance/open_interest/btcusdt/20250301.zip", "20250301.csv"));
        Assert.Equal(["0,9,100", "300000,3,100"], folder.Lines("custom/binance/open_interest/btcusdt/20250302.zip", "20250302.csv"));
    }

    [Fact]
    public void Replacing_with_two_files_of_one_day_keeps_both()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", Header, Bar(0, 1), Bar(1, 1), Bar(2, 1), Bar(3, 1)));
        folder.File("new/BTCUSDT-1m-a.csv", Header, Bar(0, 5), Bar(1, 6));
        folder.File("new/BTCUSDT-1m-b.csv", Header, Bar(2, 7));
        folder.Import(Path.Combine(folder.Path, "new"), Replacing);
        Assert.Equal(["0,100,101,99,100,5", "60000,100,101,99,100,6", "120000,100,101,99,100,7"], folder.Lines(TradeFile, TradeEntry));
    }

    [Fact]
    public void Forced_orders_of_two_recordings_are_united()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-a.csv", "time,side,price,quantity", "1740787200000,SELL,100,1", "1740787201000,SELL,100,2"));
        folder.Import(folder.File("BTCUSDT-b.csv", "time,side,price,quantity", "1740787200500,BUY,100,3", "1740787201000,SELL,100,2"));
        Assert.Equal(["0,SELL,100,,1", "500,BUY,100,,3", "1000,SELL,100,,2"],
            folder.Lines("custom/binance/liquidations/btcusdt/20250301.zip", "20250301.csv"));
    }

    [Fact]
    public void Cancelling_changes_nothing_and_progress_is_told_file_by_file()
    {
        using var folder = new TempFolder();
        folder.File("all/BTCUSDT-1m.csv", Header, Bar(0, 5));
        folder.File("all/ETHUSDT-1m.csv", Header, Bar(0, 5));
        using var cancellation = new CancellationTokenSource();
        var told = new List<ImportProgress>();
        var options = new ImportOptions { From = [Path.Combine(folder.Path, "all")], DataFolder = folder.Data, Interval = "1m" };
        Assert.Throws<OperationCanceledException>(() => BinanceImport.Run(options, new Progress(progress =>
        {
            told.Add(progress);
            cancellation.Cancel();
        }), cancellation.Token));
        Assert.Equal((1, 2), (Assert.Single(told).Done, told[0].Total));
        Assert.False(Directory.Exists(folder.Data));
    }

    private static string Bar(int minute, int volume) => $"{1740787200000 + minute * 60_000L},100,101,99,100,{volume}";

    private static ImportOptions Replacing(ImportOptions options) => options with { Replace = true };

    private static string Interest(int minute, int amount) => $"{1740787200000 + minute * 60_000L},{amount},100";

    private static string Settlement(int hour, string rate) => $"{1740787200000 + hour * 3_600_000L},{rate}";

    private sealed class Progress(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
