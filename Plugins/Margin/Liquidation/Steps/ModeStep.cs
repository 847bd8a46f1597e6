namespace Backtests.Margin.Liquidation;

/// <summary>A step that runs in one margin mode only.</summary>
/// <param name="step">The step.</param>
/// <param name="mode">The mode.</param>
public sealed class ModeStep(ILiquidationStep step, MarginMode mode) : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => step.Name;

    /// <inheritdoc/>
    public bool Concerns(LiquidationContext context) => context.Scope.Mode == mode && step.Concerns(context);

    /// <inheritdoc/>
    public void Apply(LiquidationContext context) => step.Apply(context);
}
