namespace Backtests.Margin.Checks;

/// <summary>How far our liquidation price of a recorded position is off.</summary>
/// <param name="Position">The position.</param>
/// <param name="Computed">Ours, as the venue would show it; null where no price liquidates it.</param>
/// <param name="Tick">The tick that it was rounded to and counted in; 0 where none is known.</param>
/// <param name="TiersSince">First day of the tiers that were used.</param>
/// <param name="IsWithin">Whether it is within the tolerance.</param>
/// <param name="Reason">Why not; empty when it is.</param>
public sealed record PositionResult(
    RecordedPosition Position, decimal? Computed, decimal Tick, DateOnly? TiersSince, bool IsWithin, string Reason)
{
    /// <summary>Ours less the exchange's, quote currency; null where one of them is none.</summary>
    public decimal? Difference => Computed - Position.LiquidationPrice;

    /// <summary>The difference as a fraction of the exchange's price.</summary>
    public decimal? RelativeDifference => Position.LiquidationPrice is > 0m and var theirs ? Difference / theirs : null;

    /// <summary>The difference in ticks; null where no tick is known.</summary>
    public decimal? Ticks => Tick > 0m ? Difference / Tick : null;
}
