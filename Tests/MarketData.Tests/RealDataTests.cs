using System.Globalization;
using Backtests.Tests;

namespace Backtests.MarketData.Tests;

/// <summary>
/// Imports of recorded market data that lies beside the checkout. The expected numbers were read from the files by a separate Python
/// script.
/// </summary>
public class RealDataTests
{
    [SkippableTheory]
    [InlineData("ADAUSDT", "7680000,0.5196,0.5736,0.5092,0.5684,22211360", "22914978359")]
    [InlineData("BNBUSDT", "7680000,503.35,520.75,499.04,519.21,23046.33", "34617366.47")]
    [InlineData("DOGEUSDT", "7680000,0.20236,0.21197,0.202,0.21162,163883090", "161717093109")]
    [InlineData("ETHUSDT", "7680000,2128.79,2288,2080.19,2284.57,178604.795", "118059541.996")]
    [InlineData("SOLUSDT", "7620000,181.26,182.32,173.33,178,475733", "612019745")]
    [InlineData("XRPUSDT", "7680000,1.8079,1.9706,1.7636,1.9335,38836936.1", "32829489942.6")]
    public void The_february_2025_crash_is_imported_to_the_minute(string symbol, string lowestBarOfTheCrash, string volume)
    {
        using var folder = new TempFolder();
        var source = Path.Combine(Repository.RequireShared("data", "binance_um_1m_2025_02_crash"),
            $"{symbol}-1m-2025-01-27_2025-02-26.zip");

        var report = folder.Import(source);

        Assert.Equal(43_199, report.Rows);
        var name = symbol.ToLowerInvariant();
        var total = 0m;
        var rows = 0;
        for (var day = new DateOnly(2025, 1, 27); day <= new DateOnly(2025, 2, 26); day = day.AddDays(1))
        {
            var bars = folder.Lines($"cryptofuture/binance/minute/{name}/{day:yyyyMMdd}_trade.zip",
                $"{day:yyyyMMdd}_{name}_minute_trade_perp.csv");
            rows += bars.Length;
            total += bars.Sum(bar => Field(bar, 5));
        }
        Assert.Equal(43_199, rows);
        Assert.Equal(decimal.Parse(volume, CultureInfo.InvariantCulture), total);
        var crash = folder.Lines($"cryptofuture/binance/minute/{name}/20250203_trade.zip", $"20250203_{name}_minute_trade_perp.csv");
        Assert.Equal(1440, crash.Length);
        Assert.Equal(lowestBarOfTheCrash, crash.MinBy(bar => Field(bar, 3)));
    }

    // Stamps: the 21:10 bar of five minutes is known when it is complete, so it is the row of minute 21:14 = 76,440,000 ms.
    [SkippableTheory]
    [InlineData("76440000", "114383.67842029,114567.3,109808.86393928,111957.45184705", "114382.3,114567.5,109069,112137.6,19781.509")]
    [InlineData("76740000", "111957.45180769,112380.97528083,103568.48715953,104393.2", "112137.6,112539.5,102193.6,103441.3,39820.621")]
    [InlineData("77040000", "104127.03856514,108794,101877.68981743,108677.9", "103441.3,109550,101516.5,108473,18875.923")]
    [InlineData("77340000", "108630.96451232,109434.3,105630.85405572,109260.5733913", "108548.1,109847.8,105000,109183,10917.216")]
    [InlineData("78240000", "111385.04694928,111873.64539734,110872.1,111289.071", "111479,112387.3,109937.4,111243.1,7920.868")]
    public void Mark_and_last_price_of_10_october_2025_disagree_as_recorded(string stamp, string mark, string last)
    {
        using var folder = new TempFolder();
        folder.Import(Path.Combine(Repository.RequireShared("data", "oct10_2025_mark_depth_ticks"), "BTCUSDT_mark_5m.zip"));
        folder.Import(Path.Combine(Repository.RequireShared("data", "binance_um_5m_2025_10"), "BTCUSDT-5m-2025-10.zip"));

        var marks = folder.Lines("custom/binance/mark/minute/btcusdt/20251010.zip", "20251010.csv");
        var trades = folder.Lines("cryptofuture/binance/minute/btcusdt/20251010_trade.zip", "20251010_btcusdt_minute_trade_perp.csv");

        Assert.Equal(288, marks.Length);
        Assert.Equal(288, trades.Length);
        Assert.Contains($"{stamp},{mark}", marks);
        Assert.Contains($"{stamp},{last}", trades);
    }

    // The files hold 5,975 rows; five events of 2025-01-27 are there twice, with the size that the recorder logs in dollars and in
    // millions.
    [SkippableFact]
    public void Forced_order_recordings_hold_5970_distinct_events()
    {
        using var folder = new TempFolder();

        var report = folder.Import(Repository.RequireShared("data", "binance_forceorder_ws"));

        Assert.Equal(5_970, report.Rows);
        Assert.Equal(5, report.DuplicatesDropped);
        var bitcoin = report.Outputs.Single(output => output.Series.Symbol == "BTCUSDT");
        Assert.Equal(110, bitcoin.Rows);
        Assert.Equal(new DateTime(2024, 6, 20, 16, 54, 35, 410), bitcoin.First);
        var stored = Directory.GetFiles(Path.Combine(folder.Data, "custom/binance/liquidations"), "*.zip", SearchOption.AllDirectories)
            .SelectMany(file => folder.Lines(Path.GetRelativePath(folder.Data, file), Path.GetFileNameWithoutExtension(file) + ".csv"))
            .ToList();
        Assert.Equal(5_970, stored.Count);
        Assert.Equal(2_815, stored.Count(row => row.Split(',')[1] == "SELL"));
        Assert.Equal(1_146, stored.Count(row => row.Split(',')[3].Length == 0));
    }

    [SkippableFact]
    public void Archive_files_with_all_twelve_columns_are_imported()
    {
        using var folder = new TempFolder();

        var report = folder.Import(Repository.RequireShared("data", "binance_um_1m_monthly_alts"));

        // Six months of 28 days and two of 30: 6 * 40,320 + 2 * 43,200.
        Assert.Equal(328_320, report.Rows);
        Assert.Equal(0, report.BadRowCount);
        Assert.Empty(report.Skipped);
        Assert.Equal("0,0.379,0.3795,0.3783,0.3788,434592.5",
            folder.Lines("cryptofuture/binance/minute/algousdt/20250201_trade.zip", "20250201_algousdt_minute_trade_perp.csv")[0]);
    }

    // The source divides by the hours: -0.0000139575 an hour is -0.00005583 per 4 h, and -0.000016215 is -0.00006486.
    [SkippableFact]
    public void Open_interest_is_put_on_its_grid_and_funding_per_hour_back_to_its_interval()
    {
        using var folder = new TempFolder();

        var report = folder.Import(Repository.RequireShared("data", "binance_oi_5m_2025_12_2026_06"));

        // Four symbols with 56,160 measurements and three with 55,296; funding 6 * 546 + 1,092.
        Assert.Equal(4 * 56_160 + 3 * 55_296 + 6 * 546 + 1_092, report.Rows);
        Assert.Equal(["20251201 00:00:00,-0.00005583", "20251201 04:00:00,-0.00006486"],
            folder.Lines("cryptofuture/binance/margin_interest/wifusdt.csv")[..2]);
        var openInterest = Directory.GetFiles(Path.Combine(folder.Data, "custom/binance/open_interest/btcusdt"));
        Assert.All(openInterest.SelectMany(file =>
            folder.Lines(Path.GetRelativePath(folder.Data, file), Path.GetFileNameWithoutExtension(file) + ".csv")),
            row => Assert.Equal(0, long.Parse(row.Split(',')[0], CultureInfo.InvariantCulture) % 300_000));
    }

    [SkippableFact]
    public void Hours_quarter_hours_mark_and_funding_of_one_folder_are_told_apart()
    {
        using var folder = new TempFolder();

        var report = folder.Import(Repository.RequireShared("data", "binance_um_15m_1h_mark_funding_2024_2026"));

        Assert.Equal(3 * (81_642 + 20_339 + 20_410 + 2_552), report.Rows);
        Assert.Equal("20240101 00:00,42313.9,42591.9,42289.7,42503.5",
            folder.Lines("custom/binance/mark/hour/btcusdt.zip", "btcusdt.csv")[0]);
        Assert.Equal("20240101 00:00,42314,42603.2,42289.6,42503.5,8459.477",
            folder.Lines("cryptofuture/binance/hour/btcusdt_trade.zip", "btcusdt_trade_perp.csv")[0]);
        Assert.Equal("840000,42314,42535,42289.6,42532.5,3617.988",
            folder.Lines("cryptofuture/binance/minute/btcusdt/20240101_trade.zip", "20240101_btcusdt_minute_trade_perp.csv")[0]);
        Assert.Equal("20240101 00:00:00,0.00037409", folder.Lines("cryptofuture/binance/margin_interest/btcusdt.csv")[0]);
    }

    [SkippableFact]
    public void A_folder_with_other_data_imports_what_it_can_and_says_what_it_passed_over()
    {
        using var folder = new TempFolder();

        var report = folder.Import(Repository.RequireShared("data", "oct10_2025_mark_depth_ticks"));

        Assert.Equal(25_920, report.Rows);
        Assert.Collection(report.Skipped.OrderBy(skipped => skipped.File, StringComparer.Ordinal),
            depth => Assert.Contains("order-book", depth.Reason),
            coin => Assert.Contains("coin-margined", coin.Reason));
    }

    [SkippableFact]
    public void Funding_of_other_venues_is_not_taken_for_binances()
    {
        using var folder = new TempFolder();

        var report = folder.Import(Repository.RequireShared("data", "funding_multi_exchange_2020_2024"));

        Assert.Equal(2 * 4_383, report.Rows);
        Assert.Equal(10, report.Skipped.Count);
    }

    private static decimal Field(string row, int field) => decimal.Parse(row.Split(',')[field], CultureInfo.InvariantCulture);
}
