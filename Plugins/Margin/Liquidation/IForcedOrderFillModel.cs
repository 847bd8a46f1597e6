using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// At which price the market takes a venue's forced orders. Implement it in an assembly of your own to bring another model of slippage,
/// impact or a book.
/// </summary>
/// <remarks>The liquidation never lets an execution be better than the mark price at the trigger. Implementations must be
/// deterministic.</remarks>
public interface IForcedOrderFillModel
{
    /// <summary>Executes a forced order.</summary>
    ForcedExecution Execute(in ForcedOrder order);
}
