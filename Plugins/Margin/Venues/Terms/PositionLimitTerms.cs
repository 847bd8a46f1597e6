namespace Backtests.Margin;

/// <summary>How large a position may be (block <c>position_limits</c>).</summary>
public sealed record PositionLimitTerms
{
    /// <summary>Nothing is known.</summary>
    public static PositionLimitTerms Unknown { get; } = new();

    /// <summary>
    /// By what it is limited: <c>largest-tier</c> (the cap of the last risk tier), <c>fixed</c> (<see cref="MaxNotional"/>) or
    /// <c>none</c>; null where it is not known.
    /// </summary>
    public string? By { get; init; }

    /// <summary>Largest notional of one position in the currency of the tiers; null where there is none or it is not known.</summary>
    public decimal? MaxNotional { get; init; }

    /// <summary>Largest notional of symbols that differ.</summary>
    public IReadOnlyDictionary<string, decimal> Symbols { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;

    /// <summary>The fixed limit of a symbol; null where there is none (that of its tiers may still hold).</summary>
    public decimal? Of(string symbol) => Symbols.TryGetValue(symbol.ToUpperInvariant(), out var own) ? own : MaxNotional;
}
