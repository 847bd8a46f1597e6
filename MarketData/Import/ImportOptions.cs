namespace Backtests.MarketData;

/// <summary>What to import, where to, and how to settle what the files leave open.</summary>
public sealed record ImportOptions
{
    /// <summary>Zip files, csv files, or folders, which are searched through for both.</summary>
    public required IReadOnlyList<string> From { get; init; }

    /// <summary>Lean's data folder; made when it is not there.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Perpetual futures or spot; null takes it from the archive's folder names, and perpetual futures where there are
    /// none.</summary>
    public AssetClass? Asset { get; init; }

    /// <summary>
    /// Kind of the files. For a file given by its own name it settles what the name leaves open; in a folder it chooses the files of that
    /// kind.
    /// </summary>
    public DataKind? Kind { get; init; }

    /// <summary>
    /// Accepts <see cref="Kind"/> even where the content speaks against it, e.g. a file without any volume as traded bars.
    /// </summary>
    public bool TrustKind { get; init; }

    /// <summary>
    /// The only symbols to import; empty for all. A file that does not say its symbol takes the one that is given here, if it is one.
    /// </summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>
    /// Length of the bars, like 1m, 5m, 1h, 1d. For a file given by its own name it overrides the name; in a folder it chooses the files
    /// of that length.
    /// </summary>
    public string? Interval { get; init; }

    /// <summary>Leaves out and counts rows that cannot be true instead of refusing the import.</summary>
    public bool SkipBadRows { get; init; }

    /// <summary>
    /// Lets what was stored before give way instead of merging, for re-issued files: all bars of every day that a file touches, and all
    /// events from the first to the last of a file.
    /// </summary>
    public bool Replace { get; init; }
}
