using Backtests.Margin.Liquidation;

namespace Backtests.Plugins;

/// <summary>A liquidation of another trader of the run.</summary>
/// <param name="Trader">The trader's name in <see cref="VenueOptions.Population"/>.</param>
/// <param name="Record">What happened.</param>
public sealed record TraderLiquidation(string Trader, LiquidationRecord Record);
