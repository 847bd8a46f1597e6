using System.Text.Json;
using Backtests.Launcher.Tests.Run;

namespace Backtests.Launcher.Tests.Sweep;

public sealed class SweepTrustVerbTests : IClassFixture<GeneratedMarketFixture>, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly GeneratedMarketFixture _market;

    public SweepTrustVerbTests(GeneratedMarketFixture market) => _market = market;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_best_lane_is_judged_with_its_numbers_and_one_sentence()
    {
        _market.CopyTo(_folder["data"]);
        Cli.Run("data", "generate", "--to", _folder["data"], "--days", "20", "--symbols", "BTCUSDT", "--replace").Succeeds();
        string[] line = Trust(_folder["data"], "EmaSignalAlgorithm", "symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-22", "--draws", "19");

        var json = JsonDocument.Parse(Cli.Run([.. line, "--json"]).Succeeds().Out).RootElement[0];
        var report = json.GetProperty("report");
        Assert.Equal(4, report.GetProperty("trials").GetInt32());
        // Every probability is a share of something.
        Assert.InRange(report.GetProperty("deflatedSharpe").GetDouble(), 0d, 1d);
        Assert.InRange(report.GetProperty("overfitting").GetProperty("probability").GetDouble(), 0d, 1d);
        Assert.Equal(json.GetProperty("survives").GetBoolean(), report.GetProperty("objections").GetArrayLength() == 0);

        var lines = Cli.Run(line).Succeeds().Lines;
        Assert.Contains(lines, text => text.StartsWith("BTCUSDT: the best of 4 lanes by the Sharpe ratio of its days is leverage ", StringComparison.Ordinal));
        Assert.Contains(lines, text => text.StartsWith("verdict  The result ", StringComparison.Ordinal));
    }

    [Fact]
    public void Too_few_days_are_refused_in_one_line()
    {
        var outcome = Cli.Run(Trust(_market.Data, "EmaSignalAlgorithm", "symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("4 days are too few to say whether a result can be believed", outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void What_the_kernel_cannot_run_is_refused_with_the_reason()
    {
        var outcome = Cli.Run(Trust(_market.Data, "HoldLongAlgorithm", "symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("HoldLongAlgorithm is not a signal algorithm", outcome.Error, StringComparison.Ordinal);
    }

    private static string[] Trust(string data, string algorithm, string parameters, params string[] more) =>
    [
        "sweep", "trust", "--data-folder", data, "--algorithm-type-name", algorithm, "--parameters", parameters, "--leverage", "2,5", "--stop-loss", "2,5", .. more,
    ];
}
