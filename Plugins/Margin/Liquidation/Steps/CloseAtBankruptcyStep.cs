namespace Backtests.Margin.Liquidation;

/// <summary>
/// One immediate-or-cancel order for each whole position with the bankruptcy price as limit; what it gets better than that stays the
/// trader's (Kraken, liquidation; Gate).
/// </summary>
/// <remarks>Source: Kraken, "Equity protection process".</remarks>
public sealed class CloseAtBankruptcyStep : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => "close-at-bankruptcy";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context)
    {
        foreach (var position in context.OpenPositions()) context.Force(position, position.Size);
    }
}
