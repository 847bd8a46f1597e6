namespace Backtests.Margin.Liquidation;

/// <summary>
/// Fills at the mark price at the trigger, worsened by the square-root law of market impact: Y σ √(Q / V), with σ the relative range of the
/// bar and V its volume. Of an order with a limit it fills as much as keeps the average price within it.
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
        var whole = At(order, order.Quantity);
        if (!order.IsBeyondLimit(whole.Price)) return whole;
        return order.TimeInForce == TimeInForce.FillOrKill ? new ForcedExecution(order.ReferencePrice, 0m) : Within(order);
    }

    private ForcedExecution At(in ForcedOrder order, decimal quantity)
    {
        var impact = _largest;
        if (order.Bar.Volume > 0m)
        {
            var share = (decimal)Math.Sqrt((double)(Math.Abs(quantity) / order.Bar.Volume));
            impact = Math.Min(_largest, _coefficient * order.Bar.RelativeRange * share);
        }
        return new ForcedExecution(order.ReferencePrice * (1m + Math.Sign(order.Quantity) * impact), quantity);
    }

    // Y σ √(Q / V) = room, solved for Q. Rounding may leave the price a hair beyond the limit: it is set to the limit then.
    private ForcedExecution Within(in ForcedOrder order)
    {
        var limit = order.Limit!.Value;
        var room = Math.Sign(order.Quantity) * (limit / order.ReferencePrice - 1m);
        var scale = _coefficient * order.Bar.RelativeRange;
        if (room <= 0m || order.Bar.Volume <= 0m || scale <= 0m) return new ForcedExecution(order.ReferencePrice, 0m);
        var share = room / scale;
        var filled = Math.Min(Math.Abs(order.Quantity), share * share * order.Bar.Volume);
        var execution = At(order, Math.Sign(order.Quantity) * filled);
        return order.IsBeyondLimit(execution.Price) ? execution with { Price = limit } : execution;
    }
}
