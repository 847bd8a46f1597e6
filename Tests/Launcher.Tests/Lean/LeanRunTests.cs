using System.Text.Json;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Lean;
using Backtests.Launcher.Output;
using Backtests.Launcher.Tests.Run;

namespace Backtests.Launcher.Tests.Lean;

public sealed class LeanRunTests : IClassFixture<GeneratedMarketFixture>, IDisposable
{
    private const string Algorithm = "HoldLongAlgorithm";

    private readonly TempFolder _folder = new();
    private readonly GeneratedMarketFixture _market;
    private readonly LeanFolder _lean;

    public LeanRunTests(GeneratedMarketFixture market)
    {
        _market = market;
        _lean = LeanFolder.Open(FakeLeanBuild.Make(_folder["lean"]));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_staged_configuration_is_a_local_backtest_of_the_staged_DLL()
    {
        _folder.Write("lean/config.json", """
            {
              // as Lean writes it
              "environment": "live-paper", "api-access-token": "secret", "job-user-id": "42", "setup-handler": "Old",
              "environments": { "backtesting": { "setup-handler": "Theirs" } }
            }
            """);
        JsonElement config = default;
        var (folder, files) = ("", Array.Empty<string>());
        Run((command, _, _, _) =>
        {
            Assert.Equal(
                [_folder["lean/QuantConnect.Lean.Launcher.dll"], "--config", Path.Combine(command.Folder, "config.json")],
                command.Arguments);
            Assert.Equal("dotnet", Path.GetFileNameWithoutExtension(command.FileName));
            folder = command.Folder;
            config = ConfigOf(command);
            files = [.. Directory.GetFiles(folder, "*.dll").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
            return WriteResult(config);
        });

        Assert.Equal(["Backtests.Margin.dll", "Backtests.Plugins.dll", "Backtests.Strategies.dll"], files);
        Assert.Equal("backtesting", Text("environment"));
        Assert.Equal("Backtests.Strategies.Baselines.HoldLongAlgorithm", Text("algorithm-type-name"));
        Assert.Equal(Algorithm, Text("algorithm-id"));
        Assert.Equal("CSharp", Text("algorithm-language"));
        Assert.Equal(Path.Combine(folder, "Backtests.Strategies.dll"), Text("algorithm-location"));
        Assert.Equal(_market.Data, Text("data-folder"));
        Assert.StartsWith(_folder["results"], Text("results-destination-folder"), StringComparison.Ordinal);
        Assert.True(config.GetProperty("close-automatically").GetBoolean());
        Assert.Equal("QuantConnect.Queues.JobQueue", Text("job-queue-handler"));
        Assert.Equal("25", config.GetProperty("parameters").GetProperty("leverage").GetString());
        var environment = config.GetProperty("environments").GetProperty("backtesting");
        Assert.Equal("Theirs", environment.GetProperty("setup-handler").GetString());
        Assert.Equal("QuantConnect.Lean.Engine.DataFeeds.FileSystemDataFeed", environment.GetProperty("data-feed-handler").GetString());
        Assert.DoesNotContain("secret", config.GetRawText(), StringComparison.Ordinal);

        string? Text(string key) => config.GetProperty(key).GetString();
    }

    [Fact]
    public void Only_the_results_are_left_and_Lean_s_folder_is_as_it_was()
    {
        var before = Listing(_folder["lean"]);

        Run((command, _, _, _) => WriteResult(ConfigOf(command)));

        Assert.Equal(before, Listing(_folder["lean"]));
        Assert.Equal([_folder[$"results/{Algorithm}.json"]], Listing(_folder["results"]));
    }

    [Fact]
    public void A_Lean_for_an_older_runtime_is_rolled_forward()
    {
        var old = LeanFolder.Open(FakeLeanBuild.Make(_folder["old"], "9.0.0"));
        IReadOnlyList<string> arguments = [];

        new LeanRun(old, Silent())
        {
            Runner = (command, _, _, _) =>
            {
                arguments = command.Arguments;
                return WriteResult(ConfigOf(command));
            },
        }.Run(Config());

        Assert.Equal(["--roll-forward", "LatestMajor"], arguments.Take(2));
    }

    [Fact]
    public void Statistics_are_read_whatever_the_case_of_the_names()
    {
        var (result, _) = Run((command, _, _, _) => WriteResult(
            ConfigOf(command),
            """
            { "Orders": { "1": {}, "2": {} }, "Statistics": { "Total Orders": "2" }, "RuntimeStatistics": { "Equity": "$1.00" },
              "AlgorithmConfiguration": { "StartDate": "2025-03-03 00:00:00", "EndDate": "2025-03-06T23:59:59Z" } }
            """));

        Assert.Equal(2, result.Orders);
        Assert.Equal("2", result.Statistics["Total Orders"]);
        Assert.Equal("$1.00", result.RuntimeStatistics["Equity"]);
        Assert.Equal(new DateTime(2025, 3, 3), result.StartDate);
        Assert.Equal(new DateTime(2025, 3, 6, 23, 59, 59), result.EndDate);
    }

    [Fact]
    public void A_damaged_result_and_a_runtime_error_in_it_are_one_line_each()
    {
        Assert.Contains($"Lean has written a damaged {Algorithm}.json: ", Fails("""{ "orders": """), StringComparison.Ordinal);
        Assert.Equal($"{Algorithm} failed on Lean: it threw at once", Fails("""{ "state": { "RuntimeError": "it threw\nat once" } }"""));

        string Fails(string text) => Assert.Throws<RunFailedException>(() => Run((command, _, _, _) =>
            WriteResult(ConfigOf(command), text))).Message;
    }

    [Fact]
    public void What_does_not_fit_is_told_and_nothing_is_started()
    {
        FakeLeanBuild.Assembly(_folder["lean"], "QuantConnect.Common", new Version(2, 4, 0, 0));
        using var error = new StringWriter();
        var started = false;

        var outcome = new LeanRun(_lean, new Terminal(TextWriter.Null, error))
        {
            Runner = (_, _, _, _) =>
            {
                started = true;
                return 0;
            },
        }.Run(Config());

        Assert.Null(outcome);
        Assert.False(started);
        Assert.False(Directory.Exists(_folder["results"]));
        Assert.All(error.ToString().TrimEnd().Split('\n'),
            line => Assert.Contains("needs QuantConnect.Common 2.5.0.0, Lean has 2.4.0.0", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_algorithm_is_one_line_that_knows_the_right_one()
    {
        var config = Config() with { AlgorithmTypeName = "HoldLongAlgoritm" };

        var line = Assert.Throws<UserErrorException>(() => new LeanRun(_lean, Silent()).Run(config)).Message;

        Assert.EndsWith("has no algorithm 'HoldLongAlgoritm'; did you mean 'HoldLongAlgorithm'?", line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["results"]));
    }

    [Fact]
    public void A_child_process_gives_the_tables_of_the_embedded_run()
    {
        var embedded = Cli.Run([.. Arguments("embedded", ""), "--json"]).Succeeds();
        var tables = Cli.Run(Arguments("embedded", "")).Succeeds();

        var lean = Cli.Run([.. Arguments("onlean", $",canned:{_folder["embedded"]}"), .. OnLean()]).Succeeds();

        Assert.Contains(tables.Lines, line => line.Contains(" long BTCUSDT isol. ", StringComparison.Ordinal));
        Assert.StartsWith("TRACE:: started in ", lean.Lines[0], StringComparison.Ordinal);
        Assert.Equal($"{Algorithm} on Lean 2.5.0.0, 2025-03-03 to 2025-03-06 UTC, {OrdersOf(embedded)} orders", lean.Lines[1]);
        Assert.Equal(Body(tables.Lines.Skip(1)), Body(lean.Lines.Skip(2)));
        Assert.Equal(Listing(_folder["embedded"]).Select(Path.GetFileName), Listing(_folder["onlean"]).Select(Path.GetFileName));

        static IEnumerable<string> Body(IEnumerable<string> lines) =>
            lines.TakeWhile(line => !line.StartsWith("results in", StringComparison.Ordinal));
    }

    [Fact]
    public void With_json_the_document_stands_alone_and_quiet_prints_nothing()
    {
        Cli.Run(Arguments("embedded", "")).Succeeds();
        var arguments = Arguments("onlean", $",canned:{_folder["embedded"]}");

        var json = Cli.Run([.. arguments, .. OnLean(), "--json"]);
        var document = JsonDocument.Parse(json.Out).RootElement;

        Assert.Contains("TRACE:: started in ", json.Error, StringComparison.Ordinal);
        Assert.Equal("Lean 2.5.0.0", document.GetProperty("engine").GetString());
        Assert.True(document.GetProperty("liquidations").GetProperty("liquidations").GetArrayLength() > 0);
        Assert.Equal("", Cli.Run([.. arguments, .. OnLean(), "--quiet"]).Succeeds().Out);
    }

    [Theory]
    [InlineData("fail", "HoldLongAlgorithm failed on Lean (exit code 1): Engine.Run(): System.Exception: the algorithm threw")]
    [InlineData("silent", "Lean ended without writing HoldLongAlgorithm.json")]
    public void A_child_that_fails_is_one_line_and_exit_code_1(string kind, string expected)
    {
        var run = Cli.Run([.. Arguments("onlean", $",fake:{kind}"), .. OnLean(), "--quiet"]);

        Assert.Equal((1, "", expected), (run.ExitCode, run.Out, run.Error.TrimEnd()));
        Assert.False(Directory.Exists(_folder["onlean"]));
    }

    [Fact]
    public void A_child_that_hangs_is_ended_at_the_limit()
    {
        var run = Cli.Run([.. Arguments("onlean", ",fake:hang"), .. OnLean(), "--quiet", "--lean-timeout", "0.01"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Lean was ended after 0.01 minutes (--lean-timeout); no results were kept", run.Error.TrimEnd());
        Assert.False(Directory.Exists(_folder["onlean"]));
    }

    [Fact]
    public void Ctrl_C_ends_a_child_that_does_not_end_by_itself()
    {
        using var cancellation = new CancellationTokenSource();
        var lean = new LeanRun(_lean, new Terminal(TextWriter.Null, TextWriter.Null) { Cancellation = cancellation.Token })
        {
            Runner = (command, line, limit, token) => new LeanProcess { Grace = TimeSpan.Zero }.Run(command, text =>
            {
                line(text);
                cancellation.Cancel();
            }, limit, token),
        };

        Assert.ThrowsAny<OperationCanceledException>(() => lean.Run(Config("hang")));
        Assert.False(Directory.Exists(_folder["results"]));
    }

    private string[] Arguments(string results, string more) =>
    [
        "run", "--config", _folder.Write("config.json", "{}"), "--data-folder", _market.Data, "--algorithm-type-name", Algorithm,
        "--results-destination-folder", _folder[results],
        "--parameters", $"leverage:25,symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06{more}",
    ];

    private string[] OnLean() => ["--engine", "lean", "--lean-folder", _folder["lean"]];

    private (LeanResult Result, IReadOnlyList<string> Files) Run(LeanRunner runner) =>
        new LeanRun(_lean, Silent()) { Runner = runner }.Run(Config())!.Value;

    private static Terminal Silent() => new(TextWriter.Null, TextWriter.Null);

    private RunConfig Config(string fake = "") => RunConfig.Load(_folder.Write("config.json", "{}"), new RunOverrides
    {
        AlgorithmTypeName = Algorithm,
        DataFolder = _market.Data,
        ResultsFolder = _folder["results"],
        Parameters = new Dictionary<string, string> { ["leverage"] = "25", ["fake"] = fake },
    });

    private static JsonElement ConfigOf(LeanCommand command) => JsonDocument.Parse(File.ReadAllText(command.Arguments[^1])).RootElement;

    private static int WriteResult(JsonElement config, string text = """{ "statistics": {} }""")
    {
        File.WriteAllText(Path.Combine(config.GetProperty("results-destination-folder").GetString()!, $"{Algorithm}.json"), text);
        return 0;
    }

    private static string OrdersOf(Cli run)
    {
        var total = JsonDocument.Parse(run.Out).RootElement.GetProperty("statistics").GetProperty("Total Orders").GetString();
        return total!;
    }

    private static string[] Listing(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
