using Backtests.Margin;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>A leverage and the interval in which it lies with the confidence of the settings.</summary>
/// <param name="Value">The leverage; minus infinity below the grid, infinity above it.</param>
/// <param name="From">Lower end of the interval.</param>
/// <param name="To">Upper end of the interval.</param>
public readonly record struct LeverageEstimate(double Value, double From, double To);

/// <summary>What the paths say about leverage, for one stop-loss and margin mode.</summary>
/// <param name="StopLossPercent">The stop-loss in percent; null for the strategy's own.</param>
/// <param name="Mode">Margin mode.</param>
/// <param name="Lowest">Lowest leverage of the grid.</param>
/// <param name="Highest">Highest leverage of the grid.</param>
/// <param name="GrowthOptimal">
/// Leverage of the highest growth; 0 when no leverage of the grid grows, the highest of the grid when growth still rises there. Its
/// interval covers what a
/// history of this length leaves open: it is found anew in histories redrawn from the data, on paths redrawn from each.
/// </param>
/// <param name="AtLiquidationLimit">
/// Leverage at which the probability of a liquidation passes the limit. Its interval covers the error of the number of paths.
/// </param>
public sealed record LeverageFinding(
    decimal? StopLossPercent, MarginMode Mode, decimal Lowest, decimal Highest, LeverageEstimate GrowthOptimal, LeverageEstimate AtLiquidationLimit);
