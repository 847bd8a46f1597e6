namespace Backtests.Margin;

/// <summary>Losses that fund and auto-deleveraging leave (block <c>socialised_loss</c>). Null: not known.</summary>
public sealed record SocialisedLossTerms
{
    /// <summary>Nothing is known.</summary>
    public static SocialisedLossTerms Unknown { get; } = new();

    /// <summary>
    /// The named rule: <c>none</c>, <c>winners-by-day</c> (Deribit: shared among the session's profits) or <c>by-position</c> (Drift:
    /// spread
    /// over all open positions of the market through its funding).
    /// </summary>
    public PluginReference? Rule { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
