using System.Text.Json;
using Backtests.Launcher.Tests.Lean;
using Backtests.Launcher.Tests.Run;

namespace Backtests.Launcher.Tests.Sweep;

public sealed class SweepVerbTests : IClassFixture<GeneratedMarketFixture>, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly GeneratedMarketFixture _market;

    public SweepVerbTests(GeneratedMarketFixture market) => _market = market;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sweep_says_which_path_it_took_and_shows_the_best_lanes()
    {
        var lines = Cli.Run(Sweep("a.db", "--leverage", "5,25", "--stop-loss", "none,1%", "--top", "2")).Succeeds().Lines;

        Assert.Equal("EmaSignalAlgorithm, 2025-03-03 to 2025-03-06 UTC, grid, 4 lanes", lines[0]);
        Assert.StartsWith("path  kernel: two runs of the engine gave the same ", lines[1], StringComparison.Ordinal);
        Assert.Contains("The best 2 of 4 lanes by end-equity", lines);
        Assert.Contains(lines, line => line.StartsWith("Lane  Lev.  Stop  End equity ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("4 lanes in ", StringComparison.Ordinal));
        Assert.Equal($"Nothing was left to run: {_folder["a.db"]}",
            Cli.Run(Sweep("a.db", "--leverage", "5,25", "--stop-loss", "none,1%")).Succeeds().Lines[^1]);
    }

    [Fact]
    public void The_file_is_shown_ranked_and_exported()
    {
        Cli.Run(Sweep("a.db", "--leverage", "5,25", "--stop-loss", "none,1%")).Succeeds();

        var show = Cli.Run("sweep", "show", _folder["a.db"], "--json").Succeeds();
        var document = JsonDocument.Parse(show.Out).RootElement;
        Assert.Equal(("kernel", 4, 4), (document.GetProperty("path").GetString(), document.GetProperty("lanes").GetInt32(), document.GetProperty("done").GetInt32()));
        Assert.Contains(document.GetProperty("inputs").EnumerateArray(), input => input.GetProperty("name").GetString() == "cryptofuture/binance/minute/btcusdt 2025-03");
        Assert.Contains("leverage  5, 25", Cli.Run("sweep", "show", _folder["a.db"]).Succeeds().Lines);

        var top = JsonDocument.Parse(Cli.Run("sweep", "top", _folder["a.db"], "--by", "drawdown", "--count", "3", "--json").Succeeds().Out).RootElement;
        var drawdowns = top.GetProperty("top").EnumerateArray().Select(row => row.GetProperty("outcome").GetProperty("maxDrawdown").GetDouble()).ToArray();
        Assert.Equal(drawdowns.Order(), drawdowns);
        Assert.Equal(3, drawdowns.Length);

        var csv = Cli.Run("sweep", "export", "csv", _folder["a.db"]).Succeeds().Out;
        Assert.Equal(5, csv.TrimEnd('\n').Split('\n').Length);
        Cli.Run("sweep", "export", "csv", _folder["a.db"], "--output", _folder["a.csv"]).Succeeds();
        Assert.Equal(csv, File.ReadAllText(_folder["a.csv"]));
    }

    [Fact]
    public void Shards_join_to_the_bytes_of_one_run_and_a_missing_one_is_named()
    {
        string[] axes = ["--leverage", "5..25:5", "--stop-loss", "none,1%", "--search", "random", "--lanes", "7", "--seed", "3"];
        Cli.Run(Sweep("whole.db", axes)).Succeeds();
        Directory.CreateDirectory(_folder["shards"]);
        foreach (var shard in (string[])["0/3", "2/3"]) Cli.Run(Sweep("shards", [.. axes, "--shard", shard])).Succeeds();
        string[] files = [_folder["shards/shard-0.sqlite"], _folder["shards/shard-2.sqlite"]];

        var missing = Cli.Run(["sweep", "merge", .. files, "--output", _folder["merged.db"]]);
        // Of 7 lanes the second of three parts has the lanes 2 and 3.
        Assert.Equal((1, "", "missing: shard 1 of 3 (lanes 2 to 3)"), (missing.ExitCode, missing.Out, missing.Error.TrimEnd()));
        Assert.False(File.Exists(_folder["merged.db"]));

        Cli.Run(Sweep("shards", [.. axes, "--shard", "1/3"])).Succeeds();
        Cli.Run(["sweep", "merge", _folder["shards/shard-1.sqlite"], .. files, "--output", _folder["merged.db"]]).Succeeds();
        Assert.Equal(File.ReadAllBytes(_folder["whole.db"]), File.ReadAllBytes(_folder["merged.db"]));
    }

    [Fact]
    public void Changed_data_start_anew_and_are_named()
    {
        _market.CopyTo(_folder["data"]);
        string[] line = [.. Sweep("a.db", "--leverage", "5,25").Select(word => word == _market.Data ? _folder["data"] : word)];
        Cli.Run(line).Succeeds();
        var rates = _folder["data/cryptofuture/binance/margin_interest/btcusdt.csv"];
        File.WriteAllLines(rates, File.ReadAllLines(rates)[..^1]);

        var again = Cli.Run(line);

        Assert.Equal(
            $"{_folder["a.db"]} is made anew: data cryptofuture/binance/margin_interest/btcusdt.csv has changed", again.Error.TrimEnd());
        Assert.Equal(0, again.ExitCode);
    }

    [Fact]
    public void Symbols_with_an_account_each_are_lanes_of_their_own()
    {
        Cli.Run("data", "generate", "--to", _folder["two"], "--days", "2").Succeeds();

        var shared = Cli.Run("sweep", "--config", _folder.Write("config.json", "{}"), "--algorithm-type-name", "EmaSignalAlgorithm", "--data-folder",
            _folder["two"], "--parameters", "start-date:2025-03-03,end-date:2025-03-04,signal-minutes:5", "--leverage", "5,25", "--output", _folder["shared.db"]);
        Assert.StartsWith("path  engine: 2 symbols share one wallet; --split-cash", shared.Succeeds().Lines[1], StringComparison.Ordinal);

        var split = Cli.Run("sweep", "--config", _folder["config.json"], "--algorithm-type-name", "EmaSignalAlgorithm", "--data-folder",
            _folder["two"], "--parameters", "start-date:2025-03-03,end-date:2025-03-04,signal-minutes:5", "--leverage", "5,25", "--split-cash",
            "--output", _folder["split.db"], "--json");
        var document = JsonDocument.Parse(split.Succeeds().Out).RootElement;
        Assert.Equal("kernel", document.GetProperty("sweep").GetProperty("path").GetString());
        Assert.Equal(50_000, document.GetProperty("sweep").GetProperty("initialCash").GetDouble());
        Assert.Equal(["BTCUSDT", "BTCUSDT", "ETHUSDT", "ETHUSDT"],
            document.GetProperty("top").EnumerateArray().Select(row => row.GetProperty("account").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lanes_run_on_Lean_a_process_each_and_what_failed_is_named()
    {
        var lean = FakeLeanBuild.Make(_folder["lean"]);
        const string Days = "symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06";
        Cli.Run("run", "--config", _folder.Write("config.json", "{}"), "--data-folder", _market.Data, "--algorithm-type-name", "HoldLongAlgorithm",
            "--parameters", Days, "--results-destination-folder", _folder["canned"]).Succeeds();
        string[] line = ["sweep", "--config", _folder["config.json"], "--data-folder", _market.Data, "--algorithm-type-name", "HoldLongAlgorithm",
            "--engine", "lean", "--lean-folder", lean, "--leverage", "5,10", "--threads", "2"];

        var run = Cli.Run([.. line, "--parameters", $"{Days},canned:{_folder["canned"]}", "--output", _folder["lean.db"], "--json"]).Succeeds();
        var document = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("lean", document.GetProperty("sweep").GetProperty("path").GetString());
        using var canned = JsonDocument.Parse(File.ReadAllText(_folder["canned/HoldLongAlgorithm.json"]));
        var expected = double.Parse(canned.RootElement.GetProperty("statistics").GetProperty("End Equity").GetString()!,
            System.Globalization.CultureInfo.InvariantCulture);
        Assert.All(document.GetProperty("top").EnumerateArray(), row => Assert.Equal(expected, row.GetProperty("outcome").GetProperty("endEquity").GetDouble()));
        Assert.Equal(2, document.GetProperty("top").GetArrayLength());

        var failed = Cli.Run([.. line, "--parameters", $"{Days},canned:{_folder["canned"]},fake:fail", "--output", _folder["failed.db"]]);
        Assert.Equal(1, failed.ExitCode);
        Assert.StartsWith("2 of 2 lanes failed; the first, lane 0: HoldLongAlgorithm failed on Lean", failed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sweep: nothing is varied; give at least one axis, e.g. --leverage 1..50 --stop-loss 0.2%..5%:0.2%")]
    [InlineData("--leverage: 'x' is not a number; give e.g. 1..50 or 5,10,25", "--leverage", "1..x")]
    [InlineData("backtests sweep: unknown option '--leverge'; did you mean '--leverage'?", "--leverge", "5")]
    [InlineData("backtests sweep: --lanes: '0' is not a whole number from 1", "--leverage", "5", "--lanes", "0")]
    [InlineData("--search: 'gird' is none of grid, random, sobol, halving", "--leverage", "5", "--search", "gird")]
    [InlineData("--shard: '4/4': shards count from 0, the last one of 4 is 3", "--leverage", "5", "--shard", "4/4")]
    [InlineData("backtests sweep: unknown verb 'shwo'; did you mean 'show'?", "shwo")]
    public void A_mistake_is_one_line(string line, params string[] arguments) => Assert.Equal(line, Cli.Run(["sweep", .. arguments]).BadInput());

    [Fact]
    public void A_file_that_is_not_there_is_one_line() => Assert.Equal(
        $"{_folder["no.db"]}: no such file; `backtests sweep --output {_folder["no.db"]}` makes it", Cli.Run("sweep", "top", _folder["no.db"]).BadInput());

    private string[] Sweep(string output, params string[] more) =>
    [
        "sweep", "--config", _folder.Write("config.json", "{}"), "--data-folder", _market.Data, "--algorithm-type-name", "EmaSignalAlgorithm",
        "--parameters", "symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06,signal-minutes:5", "--output", _folder[output], .. more,
    ];
}
