namespace Backtests.Margin;

/// <summary>Moving margin to and from an isolated position (block <c>isolated_margin</c>).</summary>
public sealed record IsolatedMarginTerms
{
    /// <summary>Nothing is known.</summary>
    public static IsolatedMarginTerms Unknown { get; } = new();

    /// <summary>Whether margin may be added; null where it is not known.</summary>
    public bool? CanAdd { get; init; }

    /// <summary>
    /// The named rule of what may be taken out: <c>initial-margin-at-mark</c> (Binance), with setting <c>least_share</c> what must stay
    /// at least as a fraction of notional (Hyperliquid: 0.1), or <c>none</c>; null where it is not known.
    /// </summary>
    public PluginReference? Removal { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
