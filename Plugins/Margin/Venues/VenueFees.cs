namespace Backtests.Margin;

/// <summary>What a venue charges, as fractions of notional at the lowest fee level.</summary>
/// <param name="Maker">For adding liquidity.</param>
/// <param name="Taker">For taking liquidity.</param>
/// <param name="Liquidation">The clearance fee, on the liquidated amount only; it goes to the insurance fund.</param>
public sealed record VenueFees(SourcedRate Maker, SourcedRate Taker, SourcedRate Liquidation)
{
    /// <summary>
    /// What closing would cost, valued at the mark and asked for on top of every maintenance rate (OKX, Gate); null where the venue asks
    /// for nothing of the kind.
    /// </summary>
    public SourcedRate? Closing { get; init; }
}
