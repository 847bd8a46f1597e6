namespace Backtests.Margin.Liquidation;

/// <summary>
/// At which price the market takes a venue's forced orders. Implement it in an assembly of your own to bring another model of slippage,
/// impact or a book.
/// </summary>
/// <remarks>
/// The liquidation never lets an execution be better than the mark price at the trigger, nor worse than <see cref="ForcedOrder.Limit"/>. A
/// model may give less than was asked for; what an insurance fund sells on is filled as a whole at the price it gives. One instance may
/// serve many accounts of a run, so that what one takes the next one misses. Implementations must be deterministic.
/// </remarks>
public interface IForcedOrderFillModel
{
    /// <summary>Executes a forced order.</summary>
    ForcedExecution Execute(in ForcedOrder order);
}
