using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>Cancels all resting orders of what is liquidated: the first step of every venue known here.</summary>
public sealed class CancelOrdersStep : ILiquidationStep
{
    /// <inheritdoc/>
    public string Name => "cancel-orders";

    /// <inheritdoc/>
    public void Apply(LiquidationContext context) => context.CancelOrders();
}
