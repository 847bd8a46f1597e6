namespace Backtests.Margin;

/// <summary>Whether the leverage of an open position may be changed.</summary>
public enum LeverageChange
{
    /// <summary>In both directions, as far as margin and tiers allow (<c>allowed</c>).</summary>
    Allowed,

    /// <summary>It may be raised only (<c>raise-only</c>).</summary>
    RaiseOnly,

    /// <summary>Not while a position is open (<c>refused</c>).</summary>
    Refused,

    /// <summary>The venue has no leverage to choose: it follows from what stands behind the position (<c>not-chosen</c>).</summary>
    NotChosen,
}

/// <summary>Changing the leverage of an open position (block <c>leverage_change</c>). Null: not known, or no such mode.</summary>
public sealed record LeverageChangeTerms
{
    /// <summary>Nothing is known.</summary>
    public static LeverageChangeTerms Unknown { get; } = new();

    /// <summary>Of an isolated position.</summary>
    public LeverageChange? Isolated { get; init; }

    /// <summary>Of a cross position.</summary>
    public LeverageChange? Cross { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
