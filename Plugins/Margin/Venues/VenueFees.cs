namespace Backtests.Margin;

/// <summary>What a venue charges, as fractions of notional at the lowest fee level.</summary>
/// <param name="Maker">For adding liquidity.</param>
/// <param name="Taker">For taking liquidity.</param>
/// <param name="Liquidation">The clearance fee, on the liquidated amount only; it goes to the insurance fund.</param>
public sealed record VenueFees(SourcedRate Maker, SourcedRate Taker, SourcedRate Liquidation);
