namespace Backtests.MarketData.Tests;

public sealed class GeneratedDaysTests
{
    private const string RealKline = "open_time,open,high,low,close,volume\n1741046400000,90000,90010,89990,90000,1\n";

    [Fact]
    public void Real_rows_of_a_generated_day_are_refused_and_nothing_changes()
    {
        using var folder = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 2 });
        var before = folder.Snapshot();

        // 1741046400000 is 2025-03-04 00:00 UTC, the second generated day.
        var file = Kline(folder, RealKline);
        var error = Assert.Throws<MarketDataException>(() => BinanceImport.Run(new() { From = [file], DataFolder = folder.Data, Replace = true }));

        Assert.Contains("BTCUSDT is generated", error.Message, StringComparison.Ordinal);
        Assert.Contains("data generate --remove", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot());
    }

    [Fact]
    public void Real_rows_of_other_days_and_other_symbols_are_welcome()
    {
        using var folder = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 2, Symbols = ["ETHUSDT"] });
        BinanceImport.Run(new() { From = [Kline(folder, RealKline)], DataFolder = folder.Data });
        MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 1, Start = new(2025, 4, 1) });
        Assert.True(File.Exists(Path.Combine(folder.Data, "cryptofuture", "binance", "minute", "btcusdt", "20250304_trade.zip")));
    }

    [Fact]
    public void Removing_takes_what_was_generated_and_leaves_what_is_real()
    {
        using var folder = new TempFolder();
        BinanceImport.Run(new() { From = [Kline(folder, RealKline)], DataFolder = folder.Data });
        var real = folder.Snapshot();
        MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 1, Start = new(2025, 4, 1) });

        // One day of trades, quotes, marks, open interest, forced orders and the funding file, for each of two symbols.
        Assert.Equal(12, GeneratedDays.Remove(folder.Data));

        var after = folder.Snapshot();
        foreach (var (path, content) in real) Assert.Equal(content, after[path]);
        Assert.DoesNotContain(after.Keys, path => path.EndsWith(".zip", StringComparison.Ordinal) && path.Contains("20250401", StringComparison.Ordinal));
        Assert.DoesNotContain("generated.csv", after.Keys);
        Assert.Equal(0, GeneratedDays.Remove(folder.Data));
    }

    [Fact]
    public void A_list_of_generated_days_that_makes_no_sense_is_named_with_its_row()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Data);
        File.WriteAllText(Path.Combine(folder.Data, "generated.csv"), "symbol,first_day,last_day\nBTCUSDT,yesterday,2025-03-04\n");
        var error = Assert.Throws<MarketDataException>(() => BinanceImport.Run(new() { From = [Kline(folder, RealKline)], DataFolder = folder.Data }));
        Assert.Contains("row 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("yesterday", error.Message, StringComparison.Ordinal);
    }

    private static string Kline(TempFolder folder, string text) => folder.File("source/BTCUSDT-1m-2025-03.csv", text.TrimEnd());
}
