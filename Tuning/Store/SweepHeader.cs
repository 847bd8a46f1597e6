namespace Backtests.Tuning.Store;

/// <summary>What a store says of its sweep; a row of the table <c>sweep</c>.</summary>
public sealed record SweepHeader
{
    /// <summary>Identity; see <see cref="SweepInputs.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The command line that makes it, without what doesn't change results.</summary>
    public required string Command { get; init; }

    /// <summary>Class of the algorithm.</summary>
    public required string Algorithm { get; init; }

    /// <summary>First day, yyyy-MM-dd, UTC.</summary>
    public required string FirstDay { get; init; }

    /// <summary>Last day, included.</summary>
    public required string LastDay { get; init; }

    /// <summary>Wallet of each account at the start.</summary>
    public required double InitialCash { get; init; }

    /// <summary>The search, in lower case.</summary>
    public required string Search { get; init; }

    /// <summary><c>kernel</c>, <c>engine</c> or <c>lean</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Why this path.</summary>
    public required string Reason { get; init; }

    /// <summary>How many rungs there are; 1 but for a halving.</summary>
    public required int Rungs { get; init; }

    /// <summary>Lanes of the whole sweep, over all accounts and rungs.</summary>
    public required long Lanes { get; init; }

    /// <summary>Which shard this store is, and of how many; null for a whole sweep.</summary>
    public (int Number, int Of)? Shard { get; init; }
}
