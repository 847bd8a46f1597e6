using System.Text.Json;
using Backtests.Launcher.Commands.Compare;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Launcher.Tests.Run;
using Backtests.Tuning.MonteCarlo;

namespace Backtests.Launcher.Tests.Compare;

public sealed class CompareVerbTests : IClassFixture<GeneratedMarketFixture>, IDisposable
{
    private static readonly string[] MonteCarlo = ["--leverages", "2,10,40", "--stop-losses", "none", "--monte-carlo", "60", "--seed", "7"];

    private readonly TempFolder _folder = new();
    private readonly GeneratedMarketFixture _market;

    public CompareVerbTests(GeneratedMarketFixture market) => _market = market;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_margin_modes_stand_side_by_side_and_a_sentence_says_which_ended_higher()
    {
        var lines = Compare("--leverages", "2,5,25", "--stop-losses", "none,2").Succeeds().Lines;

        Assert.Contains(lines, line => line.Contains("End equity", StringComparison.Ordinal) && line.Contains("Nearest", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("isolated", StringComparison.Ordinal) && line.Contains("cross", StringComparison.Ordinal));
        Assert.Equal(6, lines.Count(line => line.Contains("on this history", StringComparison.Ordinal)));
        Assert.Contains("searched by the sweep kernel, which repeats 4 runs of the engine to 1e-9", string.Join(' ', lines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_holds_what_the_document_says()
    {
        var document = Document("--leverages", "5,25", "--stop-losses", "none");
        var lines = Compare("--leverages", "5,25", "--stop-losses", "none").Succeeds().Lines;

        foreach (var run in document.GetProperty("runs").EnumerateArray())
        {
            var leverage = run.GetProperty("leverage").GetDecimal();
            var endEquity = run.GetProperty("metrics").GetProperty("endEquity").GetDecimal();
            Assert.Contains(lines, line => line.StartsWith(Show.Leverage(leverage) + " ", StringComparison.Ordinal)
                && line.Contains(" " + Show.Money(endEquity), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_run_tells_what_the_comparison_is_about()
    {
        var run = Document("--leverages", "5,25", "--stop-losses", "none").GetProperty("runs")[0];

        Assert.Equal("engine", run.GetProperty("path").GetString());
        string[] names =
        [
            "endEquity", "growthRate", "maxDrawdown", "liquidations", "liquidationShare", "worstMarginRatio", "closestDistance", "exposure", "tradingFees",
            "fundPaid",
        ];
        Assert.All(names, name => Assert.NotEqual(JsonValueKind.Undefined, run.GetProperty("metrics").GetProperty(name).ValueKind));
    }

    [Fact]
    public void Paths_give_distributions_and_a_sentence_with_the_probability()
    {
        var output = Compare(MonteCarlo).Succeeds();

        var text = string.Join(' ', output.Lines);
        Assert.Contains("60 paths of 4 days, seed 7", text, StringComparison.Ordinal);
        Assert.Contains("Growth-optimal leverage", text, StringComparison.Ordinal);
        Assert.Contains("Liquidation 5% at", text, StringComparison.Ordinal);
        Assert.Equal(3, output.Lines.Count(line => line.Contains("no stop-loss set: ", StringComparison.Ordinal)));
        Assert.DoesNotContain("on this history", text, StringComparison.Ordinal);

        var paths = Document(MonteCarlo).GetProperty("monteCarlo");
        Assert.Equal(6, paths.GetProperty("cells").GetArrayLength());
        foreach (var cell in paths.GetProperty("cells").EnumerateArray())
        {
            double[] fractions = [.. ((string[])["liquidationProbability", "ruinProbability", "betterThanOtherMode", "likeOtherMode"])
                .Select(name => cell.GetProperty(name).GetDouble())];
            Assert.All(fractions, fraction => Assert.InRange(fraction, 0, 1));
            var equity = cell.GetProperty("endEquity").EnumerateObject().Select(percentile => percentile.Value.GetDouble()).ToArray();
            Assert.Equal(5, equity.Length);
            Assert.Equal(equity.Order(), equity);
        }
        Assert.Equal(3, paths.GetProperty("verdicts").GetArrayLength());
    }

    [Fact]
    public void The_same_seed_prints_the_same_whatever_the_number_of_threads()
    {
        var one = Compare([.. MonteCarlo, "--threads", "1"]).Succeeds().Out;

        Assert.Equal(one, Compare([.. MonteCarlo, "--threads", "4"]).Succeeds().Out);
        Assert.NotEqual(one, Compare([.. MonteCarlo[..^1], "8"]).Succeeds().Out);
    }

    [Theory]
    [InlineData("--seed", "7", "--seed is of use with --monte-carlo N only")]
    [InlineData("--monte-carlo", "5", "monte-carlo: 5 paths are out of range; give 20 to 1000000")]
    [InlineData("--monte-carlo", "ten", "--monte-carlo: 'ten' is not a whole number from 1")]
    [InlineData("--bars", "day", "--bars: 'day' is not minute or hour")]
    public void An_option_that_cannot_be_used_is_one_line(string option, string value, string expected) =>
        Assert.Contains(expected, Compare("--leverages", "2,3", option, value).BadInput(), StringComparison.Ordinal);

    [Fact]
    public void Paths_need_entries_that_do_not_look_at_the_account()
    {
        var line = Cli.Run(
        [
            "compare", .. Common(), "--algorithm-type-name", "LiquidationClusterReversalAlgorithm", "--parameters", Market, "--leverages", "2",
            "--stop-losses", "none", "--monte-carlo", "20",
        ]).BadInput();

        Assert.Equal(
            "--monte-carlo runs on the sweep kernel, for one instrument and a strategy whose signals don't look at the account: "
            + "the entries of LiquidationClusterReversalAlgorithm may depend on the account", line);
    }

    [Fact]
    public void Holding_short_is_another_algorithm_on_the_same_market()
    {
        var shorted = Cli.Run(["compare", .. Common(), "--parameters", Market, "--hold", "short", "--leverages", "2", "--stop-losses", "none", "--json"]);

        // At 2x with nine tenths put up, what one side gains the other loses but for fees, twice 0.05 % of 180,000, and funding.
        double Profit(string json) => JsonDocument.Parse(json).RootElement.GetProperty("runs")[0].GetProperty("metrics").GetProperty("netProfit").GetDouble();
        Assert.Equal(
            -Profit(shorted.Succeeds().Out), Profit(Compare("--leverages", "2", "--stop-losses", "none", "--json").Succeeds().Out) + 0.0036, 0.01);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Tables_fit_the_terminal(int width)
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null) { Width = width };
        var config = HoldConfig.Of(
            RunConfig.Load(_folder.Write("config.json", "{}"), new RunOverrides
            {
                DataFolder = _market.Data,
                Parameters = new Dictionary<string, string>
                {
                    ["symbols"] = "BTCUSDT", ["start-date"] = "2025-03-03", ["end-date"] = "2025-03-06",
                },
            }), "HoldLongAlgorithm");
        var grid = ComparisonReport.Grid([2m, 25m], [null, 2m]);

        var result = ComparisonReport.Run(config, grid, 0, terminal);
        ComparisonTable.Print(terminal, result, grid);
        var settings = new MonteCarloSettings { Paths = 20, Histories = 20 };
        MonteCarloReport.Print(terminal, MonteCarloRun.Run(MonteCarloCase.Of(result.Kernel!, grid, settings), settings));

        var lines = output.ToString().Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= width, $"{line.Length}: {line}"));
        // Nothing is broken inside a cell: each row of a table begins with its leverage or its stop.
        Assert.DoesNotContain(lines, line => line.StartsWith("          ", StringComparison.Ordinal) && line.Trim().Length is > 0 and < 6);
        Assert.Contains(lines, line => line.Contains("End equity", StringComparison.Ordinal) && line.Contains("Liq.", StringComparison.Ordinal) == (width == 140));
    }

    private JsonElement Document(params string[] more) => JsonDocument.Parse(Compare([.. more, "--json"]).Succeeds().Out).RootElement;

    private Cli Compare(params string[] more) => Cli.Run(["compare", .. Common(), "--parameters", Market, "--hold", "long", .. more]);

    private string[] Common() => ["--config", _folder.Write("config.json", "{}"), "--data-folder", _market.Data];

    private static string Market => "symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06";
}
