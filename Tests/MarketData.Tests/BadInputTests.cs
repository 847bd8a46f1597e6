using System.Text;

namespace Backtests.MarketData.Tests;

/// <summary>One fault a test: the message names file, row and value, and the data folder stays as it was.</summary>
public class BadInputTests
{
    private const string Header = "open_time_ms,open,high,low,close,volume";
    private const string Good = "1740787200000,100,101,99,100,5";
    private const string Name = "BTCUSDT-1m.csv";

    [Theory]
    [InlineData("1740787260000,NaN,101,99,100,5", "NaN", "open")]
    [InlineData("1740787260000,100,Infinity,99,100,5", "Infinity", "high")]
    [InlineData("1740787260000,100,∞,99,100,5", "∞", "high")]
    [InlineData("1740787260000,100,101,-99,100,5", "-99", "low")]
    [InlineData("1740787260000,0,101,99,100,5", "0", "open")]
    [InlineData("1740787260000,100,101,99,1e40,5", "1e40", "close")]
    [InlineData("1740787260000,100,101,99,1e17,5", "1e17", "close")]
    [InlineData("1740787260000,100,101,99,100,-5", "-5", "volume")]
    [InlineData("1740787260000,100,101,99,100,", "", "volume")]
    [InlineData("1740787260000,100,101,99,100,five", "five", "volume")]
    [InlineData("yesterday,100,101,99,100,5", "yesterday", "time")]
    [InlineData("17407,100,101,99,100,5", "17407", "time")]
    [InlineData("1740787261000,100,101,99,100,5", "2025-03-01 00:01:01", "not the open")]
    public void A_value_that_cannot_be_is_named(string row, string value, string says)
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File(Name, Header, Good, row), options => options with { Interval = "1m" });
        Assert.EndsWith(Name, fault.File);
        Assert.Equal(3, fault.Row);
        Assert.Equal(value, fault.Value);
        Assert.Contains(Name, fault.Message);
        Assert.Contains("row 3", fault.Message);
        Assert.Contains(value, fault.Message);
        Assert.Contains(says, fault.Message);
        Assert.Contains("--skip-bad-rows", fault.Message);
    }

    [Theory]
    [InlineData("1740787260000,100,98,99,100,5", "high 98 is below low 99")]
    [InlineData("1740787260000,102,101,99,100,5", "open 102 lies outside the bar's range 99 to 101")]
    [InlineData("1740787260000,100,101,99,98,5", "close 98 lies outside the bar's range 99 to 101")]
    public void A_bar_that_cannot_be_is_named(string row, string says)
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File(Name, Header, Good, row));
        Assert.Equal(3, fault.Row);
        Assert.Equal(row, fault.Value);
        Assert.Contains(says, fault.Message);
    }

    [Fact]
    public void Rows_out_of_order_are_refused()
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File(Name, Header, "1740787260000,100,101,99,100,5", "1740787320000,100,101,99,100,5", Good));
        Assert.Equal(4, fault.Row);
        Assert.Equal("1740787200000", fault.Value);
        Assert.Contains("2025-03-01 00:00:00 is before", fault.Message);
    }

    [Fact]
    public void The_same_time_with_other_values_is_refused()
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File(Name, Header, Good, "1740787200000,100,101,99,100.5,5"));
        Assert.Equal(3, fault.Row);
        Assert.Contains("row 2", fault.Message);
        Assert.Contains("other values", fault.Message);
    }

    [Fact]
    public void The_same_row_again_is_dropped_and_counted()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.File(Name, Header, Good, Good, "1740787260000,100,101,99,100,5",
            "1740787200000,100.0,101,99,100,5.00"));
        Assert.Equal(2, report.Rows);
        Assert.Equal(2, report.DuplicatesDropped);
    }

    [Theory]
    [InlineData("1740787260000,100,101,99,100", "5 columns where 6")]
    [InlineData("1740787260000,100,101,99,100,5,6", "7 columns where 6")]
    [InlineData(",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,", "more than 40 columns")]
    public void A_row_of_another_width_is_refused(string row, string says)
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File(Name, Header, Good, row));
        Assert.Equal(3, fault.Row);
        Assert.Contains(says, fault.Message);
    }

    [Fact]
    public void Bad_rows_can_be_left_out_and_are_counted()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.File(Name, Header, Good, "1740787260000,NaN,101,99,100,5", "1740787320000,100,98,99,100,5",
            "1740787325000,100,101,99,100,5", "1740787380000,100,101,99,100,5", "junk"),
                options => options with { SkipBadRows = true, Interval = "1m" });
        Assert.Equal(2, report.Rows);
        Assert.Equal(4, report.BadRowCount);
        Assert.Equal([3, 4, 5, 7], report.BadRows.Select(fault => fault.Row!.Value).Order());
        Assert.Equal(["0,100,101,99,100,5", "180000,100,101,99,100,5"],
            folder.Lines("cryptofuture/binance/minute/btcusdt/20250301_trade.zip", "20250301_btcusdt_minute_trade_perp.csv"));
    }

    [Theory]
    [InlineData("time_ms,funding_rate", "1740787200000,0.6", "0.6")]
    [InlineData("time_ms,funding_rate", "1740787200000,nan", "nan")]
    [InlineData("calc_time,funding_interval_hours,last_funding_rate", "1740787200000,0,0.0001", "0")]
    [InlineData("time_ms,oi_base,oi_usd", "1740787200000,0,100", "0")]
    [InlineData("time_ms,oi_base,oi_usd", "1740787200000,5,-1", "-1")]
    [InlineData("time,side,price,quantity", "1740787200000,LONG,100,1", "LONG")]
    [InlineData("time,side,price,quantity", "1740787200000,SELL,0,1", "0")]
    [InlineData("time,side,price,quantity", "1740787200000,SELL,100,0", "0")]
    [InlineData("time,side,price,average_price,quantity", "1740787200000,SELL,100,-1,1", "-1")]
    public void Other_kinds_name_the_value_too(string header, string row, string value)
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File("BTCUSDT.csv", header, row));
        Assert.Equal(2, fault.Row);
        Assert.Equal(value, fault.Value);
        Assert.Contains("BTCUSDT.csv, row 2", fault.Message);
    }

    [Fact]
    public void A_symbol_that_would_leave_its_folder_is_refused()
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File("all.csv", "symbol,time,side,price,quantity", "../../X,1740787200000,SELL,100,1"));
        Assert.Equal("../../X", fault.Value);
    }

    [Fact]
    public void A_truncated_zip_is_refused()
    {
        using var folder = new TempFolder();
        var whole = TempFolder.ZipBytes(("BTCUSDT-1m.csv", Header + "\n" + Good + "\n"));
        foreach (var length in new[] { 4, whole.Length / 2, whole.Length - 1 })
        {
            var fault = folder.Refused(folder.Bytes("BTCUSDT-1m.zip", whole[..length]));
            Assert.Contains("BTCUSDT-1m.zip", fault.Message);
            Assert.Contains("fetch it again", fault.Message);
        }
    }

    [Fact]
    public void A_zip_whose_content_was_changed_is_refused()
    {
        using var folder = new TempFolder();
        var bytes = SingleEntryZipBytes();
        bytes[bytes.AsSpan().IndexOf("101"u8)] = (byte)'9';
        Assert.Contains("checksum", folder.Refused(folder.Bytes("BTCUSDT-1m.zip", bytes)).Message);
    }

    [Fact]
    public void A_file_that_is_not_what_its_published_checksum_says_is_refused()
    {
        using var folder = new TempFolder();
        var file = folder.Zip("BTCUSDT-1m-2025-03-01.zip", Header, Good);
        folder.File("BTCUSDT-1m-2025-03-01.zip.CHECKSUM", new string('0', 64) + "  BTCUSDT-1m-2025-03-01.zip");
        Assert.Contains(".CHECKSUM", folder.Refused(file).Message);
        var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))).ToLowerInvariant();
        folder.File("BTCUSDT-1m-2025-03-01.zip.CHECKSUM", hash + "  BTCUSDT-1m-2025-03-01.zip");
        Assert.Equal(1, folder.Import(file).Rows);
    }

    [Fact]
    public void A_zip_with_several_files_or_none_is_refused()
    {
        using var folder = new TempFolder();
        var several = folder.Bytes("BTCUSDT-1m.zip", TempFolder.ZipBytes(("a.csv", Good), ("b.csv", Good)));
        Assert.Contains("'a.csv', 'b.csv'", folder.Refused(several).Message);
        var none = folder.Bytes("ETHUSDT-1m.zip", TempFolder.ZipBytes());
        Assert.Contains("no file in it", folder.Refused(none).Message);
    }

    [Theory]
    [InlineData("BTCUSDT-1m.csv")]
    [InlineData("BTCUSDT-1m.zip")]
    public void An_empty_file_is_refused(string name)
    {
        using var folder = new TempFolder();
        Assert.Contains("is empty", folder.Refused(folder.Bytes(name, [])).Message);
    }

    [Fact]
    public void A_file_with_only_a_header_is_imported_as_nothing_with_a_warning()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.File(Name, Header));
        Assert.Contains("no rows", Assert.Single(report.Warnings));
        Assert.False(Directory.Exists(folder.Data));
    }

    [Fact]
    public void A_file_that_is_no_table_is_refused()
    {
        using var folder = new TempFolder();
        Assert.Contains("known layouts", folder.Refused(folder.File("BTCUSDT-1m.csv", "<html>", "<body>")).Message);
        Assert.Contains("known layouts", folder.Refused(folder.Bytes("BTCUSDT-2m.csv", [0xff, 0xfe, 0, 1, 2, 3])).Message);
    }

    [Fact]
    public void A_path_that_is_not_there_and_an_empty_folder_are_refused()
    {
        using var folder = new TempFolder();
        Assert.Contains("does not exist", folder.Refused(Path.Combine(folder.Path, "nowhere")).Message);
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;
        Assert.Contains("no .zip or .csv", folder.Refused(empty).Message);
    }

    [Fact]
    public void One_bad_file_of_a_folder_keeps_all_of_it_out()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("XRPUSDT-1m.csv", Header, "1740787200000,2,2.1,1.9,2,5"));
        folder.File("all/BTCUSDT-1m.csv", Header, Good);
        folder.File("all/ETHUSDT-1m.csv", Header, "1740787200000,100,98,99,100,5");
        var fault = folder.Refused(Path.Combine(folder.Path, "all"));
        Assert.EndsWith("ETHUSDT-1m.csv", fault.File);
    }

    [Fact]
    public void A_stored_file_that_is_damaged_is_named()
    {
        using var folder = new TempFolder();
        var source = folder.File(Name, Header, Good);
        folder.Import(source);
        File.WriteAllText(Path.Combine(folder.Data, "cryptofuture/binance/minute/btcusdt/20250301_trade.zip"), "not a zip");
        Assert.Contains("20250301_trade.zip", folder.Refused(source).Message);
        folder.Import(source, options => options with { Replace = true });
        Assert.Single(folder.Lines("cryptofuture/binance/minute/btcusdt/20250301_trade.zip", "20250301_btcusdt_minute_trade_perp.csv"));
    }

    [Fact]
    public void A_file_that_cannot_be_put_in_its_place_takes_the_others_back()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT-1m.csv", Header, Good), options => options with { Interval = "1m" });
        // A folder where the second day's file belongs.
        folder.File("data/cryptofuture/binance/minute/btcusdt/20250302_trade.zip/in-the-way", "");
        var two = folder.File("new/BTCUSDT-1m.csv", Header, "1740787260000,100,101,99,100,5", "1740873600000,100,101,99,100,5");
        Assert.Contains("cannot be read or written", folder.Refused(two).Message);
    }

    [Fact]
    public void A_data_folder_that_is_a_file_is_refused()
    {
        using var folder = new TempFolder();
        var file = folder.File(Name, Header, Good);
        Assert.Contains("cannot be read or written", folder.Refused(file, options => options with { DataFolder = file }).Message);
    }

    [Theory]
    [InlineData("2x")]
    [InlineData("7m")]
    [InlineData("")]
    public void An_interval_that_is_none_is_refused(string interval)
    {
        using var folder = new TempFolder();
        Assert.Contains($"'{interval}'",
            folder.Refused(folder.File(Name, Header, Good), options => options with { Interval = interval }).Message);
    }

    [Fact]
    public void A_kind_that_the_file_does_not_hold_is_refused()
    {
        using var folder = new TempFolder();
        var file = folder.File(Name, Header, Good);
        Assert.Contains("holds Trade", folder.Refused(file, options => options with { Kind = DataKind.Funding }).Message);
    }

    private static byte[] SingleEntryZipBytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry("BTCUSDT-1m.csv", System.IO.Compression.CompressionLevel.NoCompression).Open())
            stream.Write(Encoding.UTF8.GetBytes(Header + "\n" + Good + "\n"));
        return memory.ToArray();
    }
}
