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

    private static JsonElement Json(params string[] arguments) =>
        JsonDocument.Parse(Cli.Run(With([.. arguments, "--json"])).Succeeds().Out).RootElement;
}
