namespace Backtests.Margin;

/// <summary>Whether a long and a short of one symbol may be held at once (block <c>hedge_mode</c>).</summary>
public sealed record HedgeModeTerms
{
    /// <summary>Nothing is known.</summary>
    public static HedgeModeTerms Unknown { get; } = new();

    /// <summary>Whether the venue offers it; null where it is not known.</summary>
    public bool? IsOffered { get; init; }

    /// <summary>Whether both legs have one liquidation price in cross margin; null where it is not known or not offered.</summary>
    public bool? SharesCrossLiquidation { get; init; }

    /// <summary>Where this is from.</summary>
    public FactSource Source { get; init; } = FactSource.None;
}
