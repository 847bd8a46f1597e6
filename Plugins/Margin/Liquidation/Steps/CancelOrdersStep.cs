namespace Backtests.Margin.Liquidation;

/// <summary>Cancels resting orders of what is liquidated: the first step of every venue known here.</summary>
/// <param name="which">Which orders.</param>
/// <param name="name">The name it goes by.</param>
public sealed class CancelOrdersStep(OrderCancellation which = OrderCancellation.All, string name = "cancel-orders") : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public void Apply(LiquidationContext context) => context.CancelOrders(which);
}
