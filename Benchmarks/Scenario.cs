using System.Globalization;

namespace Backtests.Benchmarks;

/// <summary>One thing to measure.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Algorithm">Class name.</param>
/// <param name="Symbols">How many contracts.</param>
/// <param name="Venue">Rules of a venue; null for Lean's own models.</param>
internal sealed record Scenario(string Name, string Algorithm, int Symbols = 1, string? Venue = null)
{
    /// <summary>All of them.</summary>
    public static readonly Scenario[] All =
    [
        new("idle", nameof(IdleBenchmark)),
        new("market", nameof(MarketBenchmark)),
        new("market-venue", nameof(MarketBenchmark), Venue: "binance-usdm"),
        new("bracket", nameof(BracketBenchmark)),
        new("bracket-venue", nameof(BracketBenchmark), Venue: "binance-usdm"),
        new("framework", nameof(FrameworkBenchmark)),
        new("ten", nameof(MarketBenchmark), Symbols: 10),
    ];

    /// <summary>The algorithm's parameters.</summary>
    public Dictionary<string, string> Parameters(int days)
    {
        var parameters = new Dictionary<string, string>
        {
            ["days"] = days.ToString(CultureInfo.InvariantCulture),
            ["symbols"] = Symbols.ToString(CultureInfo.InvariantCulture),
        };
        if (Venue is not null)
        {
            parameters["venue"] = Venue;
        }

        return parameters;
    }
}
