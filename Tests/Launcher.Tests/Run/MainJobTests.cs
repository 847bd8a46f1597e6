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
        // Three leverages, two stop-losses, isolated and cross side by side: six rows of the strategy and six of holding long, in each part
        // of the table.
        var rows = second.Split('\n').Where(line => line.Contains("x none ", StringComparison.Ordinal) || line.Contains("% ", StringComparison.Ordinal))
            .Where(line => line.TrimStart().StartsWith("5x ", StringComparison.Ordinal) || line.TrimStart().StartsWith("10x ", StringComparison.Ordinal)
                || line.TrimStart().StartsWith("25x ", StringComparison.Ordinal)).ToArray();
        var parts = second.Split('\n').Count(line => line.TrimStart().StartsWith("Lev. ", StringComparison.Ordinal));
        Assert.Equal(6 * parts, rows.Length);
        Assert.InRange(parts, 2, 6);
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
