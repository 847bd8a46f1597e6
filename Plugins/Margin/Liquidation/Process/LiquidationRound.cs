namespace Backtests.Margin.Liquidation;

/// <summary>One thing that a step did to one position, with the fund before and after it. Money is in settlement currency.</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Instant">Simulated instant inside the bar, UTC.</param>
/// <param name="Symbol">The contract.</param>
/// <param name="Ordered">Signed quantity that was asked for: negative sells a long.</param>
/// <param name="Filled">Signed quantity that was done; 0 when the market gave nothing within the limit.</param>
/// <param name="ReferencePrice">Mark price at the trigger, quote currency.</param>
/// <param name="Price">Average price that the market or the other side gave, quote currency; 0 when nothing was done.</param>
/// <param name="Slippage">What the market took more than the mark price, 0 or positive.</param>
/// <param name="FundBefore">Balance of the insurance fund before.</param>
/// <param name="FundAfter">Balance of the insurance fund after.</param>
public sealed record LiquidationRound(
    string Step,
    RoundKind Kind,
    DateTime Instant,
    string Symbol,
    decimal Ordered,
    decimal Filled,
    decimal ReferencePrice,
    decimal Price,
    decimal Slippage,
    decimal FundBefore,
    decimal FundAfter);
