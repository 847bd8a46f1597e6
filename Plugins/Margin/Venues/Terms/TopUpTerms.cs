namespace Backtests.Margin;

/// <summary>Whether an isolated position is given margin by itself before it would be liquidated.</summary>
public enum AutomaticTopUp
{
    /// <summary>Never (<c>none</c>).</summary>
    None,

    /// <summary>Where the trader switched it on (<c>optional</c>).</summary>
    Optional,
}

/// <summary>Automatic top-up of isolated margin (block <c>top_up</c>).</summary>
public sealed record TopUpTerms
{
    /// <summary>Nothing is known.</summary>
    public static TopUpTerms Unknown { get; } = new();

    /// <summary>Whether there is one; null where it is not known.</summary>
    public AutomaticTopUp? Automatic { get; init; }

    /// <summary>
    /// The named rule of how much: <c>initial-margin</c> (as much as was put up at first), <c>to-maintenance</c> (what is missing); null
    /// where there is none or it is not known.
    /// </summary>
    public PluginReference? Amount { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
