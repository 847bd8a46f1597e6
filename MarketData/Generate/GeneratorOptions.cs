namespace Backtests.MarketData;

/// <summary>What market to make up, and where to put it.</summary>
public sealed record GeneratorOptions
{
    /// <summary>Lean's data folder; made when it is not there.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The same seed makes the same bytes on every machine.</summary>
    public ulong Seed { get; init; } = 20250303;

    /// <summary>First day, UTC.</summary>
    public DateOnly Start { get; init; } = new(2025, 3, 3);

    /// <summary>Days, 1 to 366.</summary>
    public int Days { get; init; } = 14;

    /// <summary>Perpetuals, of <see cref="MarketGenerator.Symbols"/>.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = ["BTCUSDT", "ETHUSDT"];

    /// <summary>Overwrites other data of the same days instead of refusing.</summary>
    public bool Replace { get; init; }
}

/// <summary>A market that was made up.</summary>
/// <param name="Outputs">Its series.</param>
/// <param name="CrashStart">Minute in which the crash begins, UTC. Longs are liquidated within the ten minutes from here.</param>
/// <param name="SqueezeStart">Minute in which the short squeeze begins, UTC. Shorts are liquidated within the ten minutes from
/// here.</param>
/// <param name="WickMinute">Minute in which the last price falls by more than 4 % and back while the mark price stands still, UTC.</param>
public sealed record GeneratedMarket(
    IReadOnlyList<ImportedSeries> Outputs, DateTime CrashStart, DateTime SqueezeStart, DateTime WickMinute);
