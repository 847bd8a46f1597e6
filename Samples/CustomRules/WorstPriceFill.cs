using Backtests.Margin.Liquidation;

namespace CustomRules;

/// <summary>
/// A fill model of forced orders of one's own: they get the worst price of the bar, the low for a sale and the high for a purchase.
/// </summary>
public sealed class WorstPriceFill : IForcedOrderFillModel
{
    /// <inheritdoc/>
    public ForcedExecution Execute(in ForcedOrder order) => new(order.Quantity < 0m ? order.Bar.Low : order.Bar.High, order.Quantity);
}
