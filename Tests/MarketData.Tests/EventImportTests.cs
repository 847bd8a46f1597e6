namespace Backtests.MarketData.Tests;

/// <summary>Funding, open interest and forced orders. 1740787200000 ms is 2025-03-01 00:00:00 UTC.</summary>
public class EventImportTests
{
    private const string FundingFile = "cryptofuture/binance/margin_interest/btcusdt.csv";
    private const string InterestFile = "custom/binance/open_interest/btcusdt/20250301.zip";
    private const string OrderFile = "custom/binance/liquidations/btcusdt/20250301.zip";

    [Fact]
    public void Funding_times_lose_their_jitter()
    {
        using var folder = new TempFolder();
        folder.Import(folder.Zip("BTCUSDT-fundingRate-2025-03.zip", "calc_time,funding_interval_hours,last_funding_rate",
            "1740787200004,8,0.00010000", "1740815999998,8,-0.00002500", "1740844800047,4,8.5e-05"));
        Assert.Equal(["20250301 00:00:00,0.0001", "20250301 08:00:00,-0.000025", "20250301 16:00:00,0.000085"], folder.Lines(FundingFile));
    }

    [Fact]
    public void Funding_without_a_header_is_the_same()
    {
        using var folder = new TempFolder();
        folder.Import(folder.Zip("BTCUSDT-fundingRate-2025-03.zip", "1740787200004,8,0.00010000"));
        Assert.Equal(["20250301 00:00:00,0.0001"], folder.Lines(FundingFile));
    }

    // 4 h, then 8 h: the rate pays for the time since the settlement before it. 0.00001 * 4 = 0.00004, 0.00001 * 8 = 0.00008; the first
    // row has only the one after it to go by.
    [Fact]
    public void A_rate_per_hour_is_multiplied_by_the_hours_since_the_settlement_before()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT_funding.csv", "time_ms,funding_rate_per_hour",
            "1740787200000,0.00001", "1740801600001,0.00001", "1740830400000,0.00001"));
        Assert.Equal(["20250301 00:00:00,0.00004", "20250301 04:00:00,0.00004", "20250301 12:00:00,0.00008"], folder.Lines(FundingFile));
    }

    [Fact]
    public void A_rate_per_hour_alone_cannot_be_used()
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File("BTCUSDT_funding.csv", "time_ms,funding_rate_per_hour", "1740787200000,0.00001"));
        Assert.Contains("rate per hour", fault.Message);
        Assert.Equal(2, fault.Row);
    }

    [Fact]
    public void Rates_that_look_like_percent_are_warned_of()
    {
        using var folder = new TempFolder();
        var rows = Enumerable.Range(0, 30).Select(i => $"{1740787200000 + i * 28_800_000L},0.01");
        var report = folder.Import(folder.File("BTCUSDT-funding.csv", ["time_ms,funding_rate", .. rows]));
        Assert.Contains("percent", Assert.Single(report.Warnings));
    }

    [Fact]
    public void Metrics_lose_their_jitter_and_the_midnight_row_that_two_days_share()
    {
        const string Header = "create_time,symbol,sum_open_interest,sum_open_interest_value,count_toptrader_long_short_ratio,"
            + "sum_toptrader_long_short_ratio,count_long_short_ratio,sum_taker_long_short_vol_ratio";
        using var folder = new TempFolder();
        folder.Zip("all/BTCUSDT-metrics-2025-02-28.zip", Header, "2025-02-28 23:55:02,BTCUSDT,80000.100,7000000000.50,1,1,1,1",
            "2025-03-01 00:00:00,BTCUSDT,80001.000,7000000100.00,1,1,1,1");
        folder.Zip("all/BTCUSDT-metrics-2025-03-01.zip", Header, "2025-03-01 00:00:00,BTCUSDT,80001.000,7000000100.00,1,1,1,1",
            "2025-03-01 00:05:00,BTCUSDT,80002.000,7000000200.00,1,1,1,1", "2025-03-01 00:05:00,BTCUSDT,80002.000,7000000200.00,1,1,1,1");
        var report = folder.Import(Path.Combine(folder.Path, "all"));
        Assert.Equal(["86100000,80000.1,7000000000.5"], folder.Lines("custom/binance/open_interest/btcusdt/20250228.zip", "20250228.csv"));
        Assert.Equal(["0,80001,7000000100", "300000,80002,7000000200"], folder.Lines(InterestFile, "20250301.csv"));
        Assert.Equal(1, report.DuplicatesDropped);
        Assert.Equal(3, Assert.Single(report.Outputs).Added);
    }

    [Fact]
    public void Metrics_without_a_header_are_the_same()
    {
        using var folder = new TempFolder();
        folder.Import(folder.Zip("BTCUSDT-metrics-2025-03-01.zip", "2025-03-01 00:05:00,BTCUSDT,80002.000,7000000200.00,1,1,1,1"));
        Assert.Equal(["300000,80002,7000000200"], folder.Lines(InterestFile, "20250301.csv"));
    }

    [Fact]
    public void Metrics_of_another_symbol_than_the_files_name_are_refused()
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.Zip("BTCUSDT-metrics-2025-03-01.zip",
            "2025-03-01 00:05:00,ETHUSDT,80002.000,7000000200.00,1,1,1,1"));
        Assert.Contains("'ETHUSDT'", fault.Message);
    }

    // Rows are written twice; the size is the accumulated quantity, 2, not the last fill, 0.5.
    [Fact]
    public void Liquidation_snapshots_hold_every_row_twice()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.Zip("BTCUSDT-liquidationSnapshot-2025-03-01.zip",
            "time,side,order_type,time_in_force,original_quantity,price,average_price,order_status,last_fill_quantity,"
            + "accumulated_fill_quantity",
            "1740787201500,SELL,LIMIT,IOC,2,85000.10,85300,FILLED,0.5,2", "1740787201500,SELL,LIMIT,IOC,2,85000.10,85300,FILLED,0.5,2",
            "1740787209000,BUY,LIMIT,IOC,1,86000,85900.5,FILLED,1,1", "1740787209000,BUY,LIMIT,IOC,1,86000,85900.5,FILLED,1,1"));
        Assert.Equal(["1500,SELL,85000.1,85300,2", "9000,BUY,86000,85900.5,1"], folder.Lines(OrderFile, "20250301.csv"));
        Assert.Equal(2, report.DuplicatesDropped);
    }

    [Fact]
    public void Liquidation_snapshots_without_a_header_are_the_same()
    {
        using var folder = new TempFolder();
        folder.Import(folder.Zip("BTCUSDT-liquidationSnapshot-2025-03-01.zip",
            "1740787201500,SELL,LIMIT,IOC,2,85000.10,85300,FILLED,0.5,2"));
        Assert.Equal(["1500,SELL,85000.1,85300,2"], folder.Lines(OrderFile, "20250301.csv"));
    }

    private static readonly string[] Recording =
    [
        "symbol,side,order_type,time_in_force,original_quantity,price,average_price,order_status,last_fill_quantity,"
            + "accumulated_fill_quantity,trade_time_ms,usd_size_logged",
        "BTC,SELL,LIMIT,IOC,2,85000,85300,FILLED,0.5,2,1740787201500,170000",
        "ETHUSDT,BUY,LIMIT,IOC,3,2200,,FILLED,3,3,1740787201400,6600",
        "BTCUSDC,SELL,LIMIT,IOC,1,84000,84200,FILLED,1,1,1740787201600,84000",
        "BTC_250627,SELL,LIMIT,IOC,1,84100,84300,FILLED,1,1,1740787201700,84100",
        "BTC,SELL,LIMIT,IOC,2,85000,85300,FILLED,0.5,2,1740787201500,0.17",
    ];

    [Fact]
    public void A_recording_of_all_symbols_is_divided_and_its_names_completed()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.File("forceorder_2025-03-01.csv", Recording));
        Assert.Equal(["1500,SELL,85000,85300,2"], folder.Lines(OrderFile, "20250301.csv"));
        Assert.Equal(["1400,BUY,2200,,3"], folder.Lines("custom/binance/liquidations/ethusdt/20250301.zip", "20250301.csv"));
        Assert.Equal(["BTCUSDC", "BTCUSDT", "BTCUSDT_250627", "ETHUSDT"], report.Outputs.Select(output => output.Series.Symbol));
        Assert.Equal(1, report.DuplicatesDropped);
    }

    [Fact]
    public void A_recording_can_be_filtered_by_symbol()
    {
        using var folder = new TempFolder();
        var report = folder.Import(folder.File("forceorder_2025-03-01.csv", Recording), options => options with { Symbols = ["ETHUSDT"] });
        Assert.Equal("ETHUSDT", Assert.Single(report.Outputs).Series.Symbol);
    }

    [Fact]
    public void A_recording_without_a_header_and_with_a_thirteenth_column_is_read()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("forceorder.csv", "BTC,SELL,LIMIT,IOC,2,85000,85300,FILLED,0.5,2,1740787201500,170000,big"));
        Assert.Equal(["1500,SELL,85000,85300,2"], folder.Lines(OrderFile, "20250301.csv"));
    }

    [Fact]
    public void The_streams_own_letters_are_told_apart_by_their_case()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("stream.csv", "s,S,o,f,q,p,ap,X,l,z,T",
            "BTCUSDT,SELL,LIMIT,IOC,2,85000,85300,FILLED,0.5,2,1740787201500"));
        Assert.Equal(["1500,SELL,85000,85300,2"], folder.Lines(OrderFile, "20250301.csv"));
    }

    [Fact]
    public void Forced_orders_of_one_time_are_all_kept_and_put_in_order()
    {
        using var folder = new TempFolder();
        folder.Import(folder.File("BTCUSDT_liquidations.csv", "time,side,price,quantity",
            "1740787202000,BUY,85100,1", "1740787201500,SELL,85000,2", "1740787201500,SELL,84999,1", "1740787201500,BUY,85001,1"));
        Assert.Equal(["1500,SELL,84999,,1", "1500,SELL,85000,,2", "1500,BUY,85001,,1", "2000,BUY,85100,,1"],
            folder.Lines(OrderFile, "20250301.csv"));
    }

    [Fact]
    public void Aggregated_bursts_are_not_taken_for_forced_orders()
    {
        using var folder = new TempFolder();
        var fault = folder.Refused(folder.File("liq_bursts.csv",
            "detect_time_ms,symbol,liquidated_usd,dominant_side,orders,funding_rate_pct",
            "1672734311698,FLOWUSDT,27614.77,BUY,8,-0.102"));
        Assert.Contains("none of the known layouts", fault.Message);
    }
}
