using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Output;

namespace Backtests.Launcher.Tests.Run;

public sealed class MainJobTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_makes_the_market_once_runs_the_strategy_and_compares_the_margin_modes()
    {
        var config = _folder.Write("config.json", """{ "data-folder": "Data", "results-destination-folder": "results" }""");

        var first = Run(config);
        var second = Run(config);

        Assert.StartsWith($"Made up a small market in {_folder["Data"]}: BTCUSDT and ETHUSDT, 14 days from 2025-03-03", first,
            StringComparison.Ordinal);
        Assert.Equal(first[first.IndexOf("LiquidationClusterReversalAlgorithm", StringComparison.Ordinal)..], second);
        // Three leverages, two stop-losses: twelve runs of the strategy and twelve of holding long.
        Assert.Equal(12, second.Split('\n')
            .Count(line => line.Contains("x  ", StringComparison.Ordinal) && line.Contains("  isolated  ", StringComparison.Ordinal)));
        Assert.Equal(12, second.Split('\n')
            .Count(line => line.Contains("x  ", StringComparison.Ordinal) && line.Contains("  cross  ", StringComparison.Ordinal)));
        Assert.True(File.Exists(_folder["results/LiquidationClusterReversalAlgorithm.json"]));
    }

    private static string Run(string config)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(0, MainJob.Run(new Terminal(output, error), config));
        Assert.Equal("", error.ToString());
        return output.ToString();
    }
}
