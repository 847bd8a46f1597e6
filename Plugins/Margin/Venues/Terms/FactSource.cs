namespace Backtests.Margin;

/// <summary>Where the facts of one block of a venue file come from.</summary>
/// <param name="Date">The day they were seen or took effect; null where the file has none. Their true start may be earlier.</param>
/// <param name="Source">Where; empty where the file has none.</param>
/// <param name="Note">What a reader must know about them; empty when nothing.</param>
public sealed record FactSource(DateOnly? Date, string Source, string Note)
{
    /// <summary>Nothing is said.</summary>
    public static FactSource None { get; } = new(null, "", "");

    /// <summary>Sources of single facts of the block, by the name of the fact, where they differ from <see cref="Source"/>.</summary>
    public IReadOnlyDictionary<string, string> OfFact { get; init; } = new Dictionary<string, string>();
}
