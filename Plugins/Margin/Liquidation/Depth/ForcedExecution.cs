namespace Backtests.Margin.Liquidation;

/// <summary>What the market gave for a forced order.</summary>
/// <param name="Price">Average execution price in quote currency; positive.</param>
/// <param name="Quantity">Signed quantity filled, in base units; same sign as the order, not larger.</param>
public readonly record struct ForcedExecution(decimal Price, decimal Quantity);
