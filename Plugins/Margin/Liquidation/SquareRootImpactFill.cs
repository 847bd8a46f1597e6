using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Fills the whole order at the mark price at the trigger, worsened by the square-root law of market impact: Y σ √(Q / V), with σ the
/// relative
/// range of the bar and V its volume.
/// </summary>
/// <remarks>
/// Donier and Bonart, "A million metaorder analysis of market impact on the Bitcoin" (2015): the law holds over five decades with Y
/// between 0.5 and 1 when σ and V are of the same period. Without volume the largest impact is taken.
/// </remarks>
public sealed class SquareRootImpactFill : IForcedOrderFillModel
{
    private readonly decimal _coefficient;
    private readonly decimal _largest;

    /// <summary>A model with coefficient Y ≥ 0 and a largest impact as a fraction of the price, in [0, 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside these ranges.</exception>
    public SquareRootImpactFill(decimal coefficient = 1m, decimal largestImpact = 0.05m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(coefficient);
        ArgumentOutOfRangeException.ThrowIfNegative(largestImpact);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(largestImpact, 1m);
        (_coefficient, _largest) = (coefficient, largestImpact);
    }

    /// <inheritdoc/>
    public ForcedExecution Execute(in ForcedOrder order)
    {
        var impact = _largest;
        if (order.Bar.Volume > 0m)
        {
            var share = (decimal)Math.Sqrt((double)(Math.Abs(order.Quantity) / order.Bar.Volume));
            impact = Math.Min(_largest, _coefficient * order.Bar.RelativeRange * share);
        }
        return new ForcedExecution(order.ReferencePrice * (1m + Math.Sign(order.Quantity) * impact), order.Quantity);
    }
}
