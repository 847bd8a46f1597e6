namespace Backtests.MarketData.Tests;

/// <summary>Bars: 1740787200000 ms is 2025-03-01 00:00:00 UTC.</summary>
public class KlineImportTests
{
    private const string Header =
        "open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore";
    private const string First = "1740787200000,100.10,101.00,99.50,100.50,12.300,1740787259999,1236.0,321,6.1,612.0,0";
    private const string Second = "1740787260000,100.50,100.90,100.20,100.40,7.000,1740787319999,703.0,99,3.0,301.0,0";
    private const string TradeFile = "cryptofuture/binance/minute/btcusdt/20250301_trade.zip";
    private const string TradeEntry = "20250301_btcusdt_minute_trade_perp.csv";
    private const string MarkFile = "custom/binance/mark/minute/btcusdt/20250301.zip";

    private static readonly string[] Stored = ["0,100.1,101,99.5,100.5,12.3", "60000,100.5,100.9,100.2,100.4,7"];

    [Fact]
    public void Klines_with_a_header_are_stored_as_lean_wants_them()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.Zip("BTCUSDT-1m-2025-03-01.zip", Header, First, Second));
        Assert.Equal(Stored, folder.Lines(TradeFile, TradeEntry));
        Assert.Equal(2, report.Rows);
        var output = Assert.Single(report.Outputs);
        Assert.Equal(new SeriesId(AssetClass.CryptoFuture, "binance", "BTCUSDT", DataKind.Trade, DataResolution.Minute), output.Series);
        Assert.Equal(new DateTime(2025, 3, 1), output.First);
        Assert.Equal(new DateTime(2025, 3, 1, 0, 1, 0), output.Last);
    }

    [Fact]
    public void Klines_without_a_header_are_the_same()
    {
        using var folder = new TempFolder();
        folder.Import(folder.Zip("BTCUSDT-1m-2025-03-01.zip", First, Second));
        Assert.Equal(Stored, folder.Lines(TradeFile, TradeEntry));
    }

    [Fact]
    public void A_plain_csv_with_windows_line_ends_and_a_byte_order_mark_is_the_same()
    {
        using var folder = new TempFolder();
        var text = "\uFEFF" + string.Join("\r\n", Header, First, Second) + "\r\n";
        folder.Import(folder.Bytes("BTCUSDT-1m-2025-03-01.csv", System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal(Stored, folder.Lines(TradeFile, TradeEntry));
    }

    [Fact]
    public void Columns_are_found_by_their_names_in_any_order()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT_1m.csv", "close,low,volume,high,open_time_ms,open",
            "100.5,99.5,12.3,101,1740787200000,100.1", "100.4,100.2,7,100.9,1740787260000,100.5"));
        Assert.Equal(Stored, folder.Lines(TradeFile, TradeEntry));
    }

    // Spot has microseconds since 2025: 1740787200000000 us is the same minute.
    [Fact]
    public void Spot_klines_in_microseconds_go_to_the_spot_folder()
    {
        using var folder = new TempFolder();
        var path = folder.Zip("spot/daily/klines/BTCUSDT/1m/BTCUSDT-1m-2025-03-01.zip",
            "1740787200000000,100.10,101.00,99.50,100.50,12.3,1740787259999999,1236.0,321,6.1,612.0,0");
        var report = folder.Import(path);
        Assert.Equal(["0,100.1,101,99.5,100.5,12.3"],
            folder.Lines("crypto/binance/minute/btcusdt/20250301_trade.zip", "20250301_btcusdt_minute_trade.csv"));
        Assert.Empty(report.Warnings);
    }

    [Fact]
    public void Microseconds_in_a_futures_file_are_read_and_warned_of()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.Zip("BTCUSDT-1m-2025-03-01.zip",
            "1740787200000000,100.10,101.00,99.50,100.50,12.3,1740787259999999,1236.0,321,6.1,612.0,0"));
        Assert.Equal(["0,100.1,101,99.5,100.5,12.3"], folder.Lines(TradeFile, TradeEntry));
        Assert.Contains("--asset crypto", Assert.Single(report.Warnings));
    }

    [Theory]
    [InlineData("5m", 300_000, "240000")]
    [InlineData("15m", 900_000, "840000")]
    [InlineData("30m", 1_800_000, "1740000")]
    public void Longer_bars_are_one_row_at_their_last_minute(string interval, long length, string stamp)
    {
        using var folder = new TempFolder();
        folder.Import(folder.File($"BTCUSDT-{interval}-2025-03.csv", "open_time_ms,open,high,low,close,volume",
            "1740787200000,100,101,99,100,5", $"{1740787200000 + length},100,101,99,100,6"));
        var rows = folder.Lines(TradeFile, TradeEntry);
        Assert.Equal($"{stamp},100,101,99,100,5", rows[0]);
        Assert.Equal(2, rows.Length);
    }

    [Fact]
    public void A_bar_that_ends_at_midnight_stays_in_its_day()
    {
        using var folder = new TempFolder();
        // 23:55 to 24:00 is the row of minute 23:59 = 86,340,000 ms.
        folder.Import(folder.File("BTCUSDT-5m-2025-03.csv", "open_time_ms,open,high,low,close,volume", "1740873300000,100,101,99,100,5"));
        Assert.Equal(["86340000,100,101,99,100,5"], folder.Lines(TradeFile, TradeEntry));
    }

    [Theory]
    [InlineData("1h", "20250301 00:00,100,101,99,100,5", "cryptofuture/binance/hour/btcusdt_trade.zip")]
    [InlineData("4h", "20250301 03:00,100,101,99,100,5", "cryptofuture/binance/hour/btcusdt_trade.zip")]
    [InlineData("1d", "20250301 00:00,100,101,99,100,5", "cryptofuture/binance/daily/btcusdt_trade.zip")]
    public void Hours_and_days_are_one_file(string interval, string row, string file)
    {
        using var folder = new TempFolder();
        folder.Import(folder.File($"BTCUSDT-{interval}-2025-03.csv", "open_time_ms,open,high,low,close,volume",
            "1740787200000,100,101,99,100,5"));
        Assert.Equal([row], folder.Lines(file, "btcusdt_trade_perp.csv"));
    }

    [Fact]
    public void The_length_of_bars_is_found_from_the_rows_when_the_name_is_silent()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.File("BTCUSDT.csv", "open_time_ms,open,high,low,close,volume",
            "1740787200000,100,101,99,100,5", "1740787500000,100,101,99,100,6"));
        Assert.Equal("5m", Assert.Single(report.Files).Interval);
    }

    [Fact]
    public void The_length_of_a_single_bar_is_found_from_its_close_time()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.File("BTCUSDT.csv", "open_time_ms,open,high,low,close,volume,close_time",
            "1740787200000,100,101,99,100,5,1740788099999"));
        Assert.Equal("15m", Assert.Single(report.Files).Interval);
    }

    [Fact]
    public void A_single_bar_that_does_not_tell_its_length_is_ambiguous()
    {
        using var folder = new TempFolder();
        var file = folder.File("BTCUSDT.csv", "open_time_ms,open,high,low,close,volume", "1740787200000,100,101,99,100,5");
        Assert.Contains("--interval", folder.Refused(file).Message);
        folder.Import(file, options => options with { Interval = "1m" });
        Assert.Equal(["0,100,101,99,100,5"], folder.Lines(TradeFile, TradeEntry));
    }

    [Fact]
    public void A_name_that_says_another_length_than_the_rows_is_refused()
    {
        using var folder = new TempFolder();
        var rows = Enumerable.Range(0, 12).Select(i => $"{1740787200000 + i * 300_000L},100,101,99,100,5");
        var slower = folder.File("BTCUSDT-1m.csv", ["open_time_ms,open,high,low,close,volume", .. rows]);
        Assert.Contains("5m apart", folder.Refused(slower).Message);
        var faster = folder.File("BTCUSDT-1h.csv", ["open_time_ms,open,high,low,close,volume", .. rows]);
        Assert.Contains("5m apart", folder.Refused(faster).Message);
    }

    [Theory]
    [InlineData("1w")]
    [InlineData("1mo")]
    [InlineData("3d")]
    [InlineData("1s")]
    public void Lengths_without_a_folder_are_refused(string interval)
    {
        using var folder = new TempFolder();
        var file = folder.File($"BTCUSDT-{interval}-2025.csv", "open_time_ms,open,high,low,close,volume", "1740787200000,100,101,99,100,5");
        Assert.Contains(interval, folder.Refused(file).Message);
    }

    [Fact]
    public void A_file_without_a_symbol_is_ambiguous()
    {
        using var folder = new TempFolder();
        var file = folder.File("klines-1m.csv", "open_time_ms,open,high,low,close,volume", "1740787200000,100,101,99,100,5");
        Assert.Contains("--symbol", folder.Refused(file).Message);
        folder.Import(file, options => options with { Symbols = ["btcusdt"] });
        Assert.Equal(["0,100,101,99,100,5"], folder.Lines(TradeFile, TradeEntry));
    }

    [Fact]
    public void The_archives_folders_tell_symbol_length_and_kind()
    {
        using var folder = new TempFolder();
        var root = Path.Combine(folder.Path, "archive");
        folder.File("archive/futures/um/daily/klines/BTCUSDT/5m/part1.csv", "1740787200000,100,101,99,100,5,1740787499999,1,1,1,1,0");
        folder.File("archive/futures/um/daily/markPriceKlines/BTCUSDT/5m/part1.csv",
            "1740787200000,100.5,101,99,100,0,1740787499999,0,300,0,0,0");
        folder.Import(root);
        Assert.Equal(["240000,100,101,99,100,5"], folder.Lines(TradeFile, TradeEntry));
        Assert.Equal(["240000,100.5,101,99,100"], folder.Lines(MarkFile, "20250301.csv"));
    }

    [Fact]
    public void Names_of_other_programs_tell_the_symbol_too()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("XRP_USDT_USDT-5m-futures.csv", "open_time_ms,open,high,low,close,volume",
            "1740787200000,2.1,2.2,2,2.1,5"));
        Assert.Equal(["240000,2.1,2.2,2,2.1,5"],
            folder.Lines("cryptofuture/binance/minute/xrpusdt/20250301_trade.zip", "20250301_xrpusdt_minute_trade_perp.csv"));
    }

    [Fact]
    public void Mark_price_klines_are_stored_apart()
    {
        using var folder = new TempFolder();
        folder.Import(folder.Zip("markPriceKlines/BTCUSDT/1m/BTCUSDT-1m-2025-03-01.zip", Header,
            "1740787200000,100.12345678,101.00000000,99.50000000,100.50000000,0,1740787259999,0,60,0,0,0"));
        Assert.Equal(["0,100.12345678,101,99.5,100.5"], folder.Lines(MarkFile, "20250301.csv"));
        Assert.False(File.Exists(Path.Combine(folder.Data, TradeFile)));
    }

    [Fact]
    public void A_mark_of_longer_bars_is_in_the_hour_file()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-mark-8h.csv", "open_time_ms,open,high,low,close", "1740787200000,100,101,99,100",
            "1740816000000,100,101,99,100"));
        Assert.Equal(["20250301 07:00,100,101,99,100", "20250301 15:00,100,101,99,100"],
            folder.Lines("custom/binance/mark/hour/btcusdt.zip", "btcusdt.csv"));
    }

    [Fact]
    public void Mark_price_bars_that_pass_for_traded_bars_are_refused()
    {
        using var folder = new TempFolder();
        var file = folder.Zip("BTCUSDT-5m-2025-03-01.zip", Header,
            "1740787200000,100,101,99,100,0,1740787499999,0,300,0,0,0", "1740787500000,100,101,99,100,0,1740787799999,0,300,0,0,0");
        var fault = folder.Refused(file);
        Assert.Contains("--kind mark", fault.Message);
        Assert.Contains("300", fault.Message);

        Assert.Contains("--trust-kind", folder.Refused(file, options => options with { Kind = DataKind.Trade }).Message);
        folder.Import(file, options => options with { Kind = DataKind.Trade, TrustKind = true });
        Assert.Equal(2, folder.Lines(TradeFile, TradeEntry).Length);
        folder.Import(file, options => options with { Kind = DataKind.Mark });
        Assert.Equal(2, folder.Lines(MarkFile, "20250301.csv").Length);
    }

    [Fact]
    public void Traded_bars_that_pass_for_mark_price_bars_are_refused()
    {
        using var folder = new TempFolder();
        var file = folder.Zip("markPriceKlines/BTCUSDT/1m/BTCUSDT-1m-2025-03-01.zip", Header, First, Second);
        Assert.Contains("--kind trade", folder.Refused(file).Message);
        folder.Import(file, options => options with { Kind = DataKind.Trade });
        Assert.Equal(Stored, folder.Lines(TradeFile, TradeEntry));
    }

    [Fact]
    public void A_halted_contract_without_a_trade_is_not_taken_for_the_mark_price()
    {
        using var folder = new TempFolder();
        folder.Import(folder.Zip("BTCUSDT-1m-2025-03-01.zip", Header, "1740787200000,100,100,100,100,0,1740787259999,0,0,0,0,0"));
        Assert.Equal(["0,100,100,100,100,0"], folder.Lines(TradeFile, TradeEntry));
    }

    [Fact]
    public void Bars_without_volume_and_without_a_word_about_their_price_are_ambiguous()
    {
        using var folder = new TempFolder();
        var file = folder.File("BTCUSDT-1m.csv", "open_time_ms,open,high,low,close", "1740787200000,100,101,99,100");
        Assert.Contains("--kind", folder.Refused(file).Message);
        folder.Import(file, options => options with { Kind = DataKind.Mark });
        Assert.Equal(["0,100,101,99,100"], folder.Lines(MarkFile, "20250301.csv"));
    }

    [Fact]
    public void A_header_that_counts_samples_means_the_mark_price()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", "open_time_ms,open,high,low,close,samples", "1740787200000,100,101,99,100,60"));
        Assert.Equal(["0,100,101,99,100"], folder.Lines(MarkFile, "20250301.csv"));
    }

    [Fact]
    public void Coin_margined_files_are_refused_because_their_volume_is_contracts()
    {
        using var folder = new TempFolder();
        Assert.Contains("coin-margined", folder.Refused(folder.Zip("BTCUSD_PERP-1m-2025-03-01.zip", First)).Message);
        Assert.Contains("coin-margined",
            folder.Refused(folder.Zip("futures/cm/daily/klines/X/1m/BTCUSDT-1m-2025-03-01.zip", First)).Message);
    }

    [Theory]
    [InlineData("BTCUSDT_250627-1m-2025-03-01.zip", "delivery")]
    [InlineData("indexPriceKlines/BTCUSDT/1m/BTCUSDT-1m-2025-03-01.zip", "index-price")]
    [InlineData("premiumIndexKlines/BTCUSDT/1m/BTCUSDT-1m-2025-03-01.zip", "premium-index")]
    [InlineData("BTCUSDT-aggTrades-2025-03-01.zip", "single trades")]
    [InlineData("BTCUSDT-bookDepth-2025-03-01.zip", "order-book")]
    [InlineData("BTCUSDT_bybit-1m.zip", "bybit")]
    public void Files_of_another_sort_are_refused_by_their_names(string name, string reason)
    {
        using var folder = new TempFolder();
        Assert.Contains(reason, folder.Refused(folder.Zip(name, First)).Message);
    }

    [Fact]
    public void A_symbol_filter_leaves_the_other_files_of_a_folder_alone()
    {
        using var folder = new TempFolder();
        folder.Zip("all/BTCUSDT-1m-2025-03-01.zip", First);
        folder.Zip("all/ETHUSDT-1m-2025-03-01.zip", First);
        var report = folder.Import(Path.Combine(folder.Path, "all"), options => options with { Symbols = ["ETHUSDT"] });
        Assert.Equal("ETHUSDT", Assert.Single(report.Outputs).Series.Symbol);
        Assert.EndsWith("BTCUSDT-1m-2025-03-01.zip", Assert.Single(report.Skipped).File);
    }

    [Fact]
    public void An_interval_and_a_kind_choose_among_the_files_of_a_folder()
    {
        using var folder = new TempFolder();
        folder.File("all/BTCUSDT-1m.csv", "open_time_ms,open,high,low,close,volume", "1740787200000,100,101,99,100,5");
        folder.File("all/BTCUSDT-5m.csv", "open_time_ms,open,high,low,close,volume", "1740787200000,100,101,99,100,5");
        folder.File("all/BTCUSDT-mark-5m.csv", "open_time_ms,open,high,low,close", "1740787200000,100,101,99,100");
        folder.File("all/BTCUSDT-funding.csv", "time_ms,funding_rate", "1740787200000,0.0001");
        var report = folder.Import(Path.Combine(folder.Path, "all"), options => options with { Interval = "5m", Kind = DataKind.Trade });
        var file = Assert.Single(report.Files);
        Assert.EndsWith("BTCUSDT-5m.csv", file.File);
        Assert.Equal(3, report.Skipped.Count);
    }

    [Fact]
    public void Choosing_a_kind_in_a_folder_passes_over_files_that_hold_another()
    {
        using var folder = new TempFolder();
        folder.Zip("all/BTCUSDT-1m-2025-03-01.zip", First, Second);
        folder.Zip("all/ETHUSDT-1m-2025-03-01.zip", "1740787200000,100,101,99,100,0,1740787259999,0,60,0,0,0");
        var report = folder.Import(Path.Combine(folder.Path, "all"), options => options with { Kind = DataKind.Mark });
        Assert.Equal("ETHUSDT", Assert.Single(report.Outputs).Series.Symbol);
        Assert.Contains("holds Trade bars", Assert.Single(report.Skipped).Reason);
    }

    [Fact]
    public void One_minute_and_five_minute_bars_do_not_mix()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", ["open_time_ms,open,high,low,close,volume",
            .. Enumerable.Range(0, 4).Select(i => $"{1740787200000 + i * 60_000L},100,101,99,100,5")]));
        var longer = folder.File("BTCUSDT-5m.csv", "open_time_ms,open,high,low,close,volume", "1740787800000,100,101,99,100,5");
        Assert.Contains("bars of 1m", folder.Refused(longer).Message);

        var report = folder.Import(longer, options => options with { Replace = true });
        Assert.Equal(["840000,100,101,99,100,5"], folder.Lines(TradeFile, TradeEntry));
        Assert.Equal(1, Assert.Single(report.Outputs).FilesWritten);
    }

    [Fact]
    public void The_index_of_a_row_in_a_message_counts_the_header()
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File("BTCUSDT-1m.csv", Header, First,
            Second.Replace("100.20", "oops", StringComparison.Ordinal)));
        Assert.Equal(3, fault.Row);
        Assert.Equal("oops", fault.Value);
    }
}
