namespace Backtests.Margin.Liquidation;

/// <summary>
/// Lowers the risk limit of each contract to the lowest that its position fits (BitMEX). Accounts here are always asked for the maintenance
/// margin of the tier that the position's own notional falls into, so there is nothing left to lower: the step stands in the record, and
/// the chain goes on.
/// </summary>
public sealed class ReduceRiskLimitStep : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => "reduce-risk-limit";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
    }
}
