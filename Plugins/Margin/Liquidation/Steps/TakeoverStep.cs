namespace Backtests.Margin.Liquidation;

/// <summary>Hands all that is left to the insurance fund at the bankruptcy price.</summary>
public sealed class TakeoverStep : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => "takeover";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        foreach (var position in context.OpenPositions()) context.TakeOver(position);
    }
}
