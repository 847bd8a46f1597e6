using System.Text.Json;
using Backtests.Tests;

namespace Backtests.Launcher.Tests.Margin;

public class MarginVerbTests
{
    private static string[] With(params string[] arguments) => [.. arguments, "--data-folder", Repository.DataFolder];

    [Fact]
    public void The_price_of_an_isolated_long_is_that_of_the_hand_calculation()
    {
        // Margin 60000 / 25 = 2400, maintenance rate 0.4 % with nothing deducted:
        // 2400 + (p - 60000) = 0.004 p, p = 57600 / 0.996 = 57831.3253...; bankrupt at 60000 - 2400.
        var margin = Json(
            "margin", "price", "--symbol", "BTCUSDT", "--side", "long", "--quantity", "1", "--entry", "60000", "--leverage", "25")
            .GetProperty("margin");

        Assert.Equal(2400m, margin.GetProperty("initialMargin").GetDecimal());
        Assert.Equal(57831.3253012m, Math.Round(margin.GetProperty("liquidationPrice").GetDecimal(), 7));
        Assert.Equal(57600m, margin.GetProperty("bankruptcyPrice").GetDecimal());
    }

    [Fact]
    public void A_size_in_quote_currency_is_the_same_position()
    {
        string[] position = ["margin", "price", "--symbol", "BTCUSDT", "--side", "short", "--entry", "50000", "--leverage", "10"];

        var byQuantity = Cli.Run(With([.. position, "--quantity", "2"])).Succeeds();
        var byNotional = Cli.Run(With([.. position, "--notional", "100000"])).Succeeds();

        Assert.Equal(byQuantity.Out, byNotional.Out);
    }

    [Theory]
    [InlineData("leverage 500 is above the cap of 150 for BTCUSDT at a notional of 60000 (tiers of 2026-04); "
        + "no notional allows it, the highest is 150", "BTCUSDT", "--leverage", "500")]
    [InlineData("venue binance-usdm has no risk tiers for symbol 'BTCUDST'; did you mean 'BTCUSDT'?", "BTCUDST", "--leverage", "10")]
    public void A_position_that_the_venue_refuses_is_one_line(string line, string symbol, params string[] more) =>
        Assert.Equal(line, Cli.Run(With(
            ["margin", "price", "--symbol", symbol, "--side", "long", "--quantity", "1", "--entry", "60000", .. more])).BadInput());

    [Fact]
    public void A_date_before_the_first_tier_table_names_the_first_table()
    {
        var line = Cli.Run(With("margin", "tiers", "--symbol", "BTCUSDT", "--date", "2018-01-01")).BadInput();

        Assert.StartsWith("BTCUSDT: no risk tiers are known for 2018-01-01; the first table is of 2020-01-01.", line,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_venue_is_answered_with_the_one_that_was_meant()
    {
        var line = Cli.Run(With("margin", "tiers", "--symbol", "BTCUSDT", "--venue", "binance-usd")).BadInput();

        Assert.EndsWith("did you mean 'binance-usdm'?", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tiers_of_a_day_are_those_that_were_in_force()
    {
        // Binance announced a maximum of 125x for BTCUSDT in October 2019, and 150x appears in the tables of 2026.
        var old = Json("margin", "tiers", "--symbol", "BTCUSDT", "--date", "2020-09-01").GetProperty("tiers")[0];
        var now = Json("margin", "tiers", "--symbol", "BTCUSDT", "--date", "2026-05-01").GetProperty("tiers")[0];

        Assert.Equal(125m, old.GetProperty("maxLeverage").GetDecimal());
        Assert.Equal(150m, now.GetProperty("maxLeverage").GetDecimal());
    }

    [Fact]
    public void Inverse_contract_is_sized_in_either_currency_and_answered_in_coin()
    {
        // 100,000 USD from 50,000 at 10x: 2 BTC, margin 0.2, maintenance 0.008; 100,000 * 1.004 / 2.2 = 45,636.36.
        foreach (string[] size in (string[][])[["--notional", "100000"], ["--quantity", "2"]])
        {
            var price = Cli.Run(With(["margin", "price", "--venue", "binance-coinm", "--symbol", "BTCUSD_PERP", "--side", "long",
                "--entry", "50000", "--leverage", "10", .. size])).Succeeds().Out;
            Assert.Contains("0.008", price, StringComparison.Ordinal);
            Assert.Contains("45,636.36", price, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_table_is_wider_than_a_hundred_columns()
    {
        foreach (string[] verb in (string[][])[["margin", "tiers", "--symbol", "BTCUSDT"], ["margin", "venues"]])
            Assert.All(Cli.Run(With(verb)).Succeeds().Out.Split('\n'), line =>
                Assert.True(line.Length <= 100 || line.StartsWith("source", StringComparison.Ordinal), line));
    }

    [Fact]
    public void A_recorded_example_that_differs_fails_the_check()
    {
        using var folder = new TempFolder();
        var file = folder.Write("vectors.json", """
            [{"id":"a-1","venue":"binance_usdm","kind":"unrealized_pnl","inputs":{"side":"long","size":2,"entry":100,"mark":103},
              "expected":{"unrealized_pnl":6},"tolerance":1e-9,"tolerance_kind":"abs"},
             {"id":"a-2","venue":"binance_usdm","kind":"unrealized_pnl","inputs":{"side":"long","size":2,"entry":100,"mark":103},
              "expected":{"unrealized_pnl":7},"tolerance":1e-9,"tolerance_kind":"abs"},
             {"id":"b-1","venue":"nowhere","kind":"unrealized_pnl","inputs":{},"expected":{},"tolerance":0,"tolerance_kind":"abs"}]
            """);

        var check = Cli.Run("margin", "check", file);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(check.Lines, line =>
            line.StartsWith("failed  a-2  unrealized_pnl: expected 7, computed 6", StringComparison.Ordinal));
        Assert.Contains(check.Lines, line => line.StartsWith("failed  b-1  [2].expected: nothing is expected", StringComparison.Ordinal));
        Assert.Equal("1 passed, 2 failed", check.Lines[^1]);
    }

    [SkippableFact]
    public void All_recorded_examples_of_binance_usdm_pass()
    {
        var vectors = Repository.RequireShared("venues", "vectors.json");

        var check = Cli.Run("margin", "check", vectors, "--venue", "binance_usdm").Succeeds();

        Assert.Equal("22 passed, 0 failed", check.Lines[^1]);
    }

    [Fact]
    public void Own_positions_are_compared_with_the_exchanges_prices()
    {
        // 28,500 / 0.498 = 57,228.92; 33,000 / 10.04 = 3,286.85; BitMEX as in docs/venues.md.
        var check = Cli.Run(With(["margin", "check", Path.Combine(Repository.Root, "Samples", "positions.csv")])).Succeeds();
        Assert.Equal("3 passed, 0 failed", check.Lines[^1]);

        using var folder = new TempFolder();
        var file = folder.Write("positions.json", """
            [{"venue":"binance-usdm","symbol":"BTCUSDT","side":"long","size":0.5,"entry":60000,"leverage":20,"date":"2025-08-01","tick":0.1,
              "liquidation_price":57000}]
            """);
        var beyond = Cli.Run(With(["margin", "check", file]));
        Assert.Equal(1, beyond.ExitCode);
        Assert.Contains("position 1: off by 228.9, allowed are 57", beyond.Lines);
        Assert.Equal("0 passed, 1 failed", beyond.Lines[^1]);
    }

    [Theory]
    [InlineData("venue,symbol\nbinance-usdm,BTCUSDT,long", "positions.csv: line 2 has 3 cells, the first row has 2")]
    [InlineData("venue,symbol,sid\nbinance-usdm,BTCUSDT,long", "positions.csv: line 2: $: 'sid' is not known here; did you mean 'side'?")]
    [InlineData("venue,symbol", "positions.csv: no position is in it")]
    public void Wrong_table_of_positions_is_one_line(string text, string message)
    {
        using var folder = new TempFolder();
        var check = Cli.Run(With(["margin", "check", folder.Write("positions.csv", text)]));
        Assert.Equal(2, check.ExitCode);
        Assert.Contains(message, check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiers_are_imported_into_a_copy_of_the_venue_file()
    {
        using var folder = new TempFolder();
        var file = folder.Write("tiers.json", """
            {"BTC/USDT:USDT":[{"minNotional":0,"maxNotional":500000,"maintenanceMarginRate":0.005,"maxLeverage":100},
                              {"minNotional":500000,"maxNotional":5000000,"maintenanceMarginRate":0.01,"maxLeverage":50}]}
            """);
        var output = Path.Combine(folder.Path, "mine.json");
        string[] import = ["margin", "tiers", "import", file, "--venue", "binance-usdm", "--date", "2026-06-01", "--source", "a test"];

        var dry = Cli.Run(With([.. import, "--dry-run"])).Succeeds();
        Assert.Contains("nothing written (--dry-run)", dry.Lines);
        var written = Cli.Run(With([.. import, "--output", output])).Succeeds();
        Assert.Contains(written.Lines, line => line.StartsWith("1 changed", StringComparison.Ordinal) && line.EndsWith("BTCUSDT", StringComparison.Ordinal));
        Assert.Contains($"written to {output}", written.Lines);

        var tiers = Cli.Run(With(["margin", "tiers", "--venue", output, "--symbol", "BTCUSDT"])).Succeeds().Out;
        Assert.Contains("tiers in force since 2026-06-01", tiers, StringComparison.Ordinal);
        Assert.Contains("2,500", tiers, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_symbol_of_tiers_is_one_line()
    {
        var tiers = Cli.Run(With(["margin", "tiers"]));
        Assert.Equal(2, tiers.ExitCode);
        Assert.Contains("margin tiers: --symbol is missing", tiers.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_venue_is_told_with_its_sources()
    {
        var text = Cli.Run(With(["margin", "venues", "okx"])).Succeeds().Out;
        Assert.Contains("whole-position", text, StringComparison.Ordinal);
        Assert.Contains("okx_linear/isolated_margin_after_funding", text, StringComparison.Ordinal);
        Assert.Contains("top_up.automatic", text, StringComparison.Ordinal);
        var document = Json("margin", "venues", "okx");
        Assert.Equal("return-over-margin-ratio", document.GetProperty("adl").GetProperty("ranking").GetProperty("name").GetString());
        Assert.Equal("unknown", document.GetProperty("verified").GetProperty("top_up").GetProperty("by").GetString());
    }

    private static JsonElement Json(params string[] arguments) =>
        JsonDocument.Parse(Cli.Run(With([.. arguments, "--json"])).Succeeds().Out).RootElement;
}
