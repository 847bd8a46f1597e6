namespace Backtests.Plugins;

/// <summary>The bar that came nearest to a liquidation and was survived.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Scope">The isolated position's contract, or "cross".</param>
/// <param name="MarginRatio">Maintenance margin over margin balance at the adverse extreme of the bar; 1 = liquidation.</param>
/// <param name="Distance">
/// How far the mark was from the nearest liquidation price, as a fraction of the mark, at that extreme; null when no price liquidates.
/// </param>
public sealed record MarginApproach(DateTime Time, string Scope, decimal MarginRatio, decimal? Distance);
