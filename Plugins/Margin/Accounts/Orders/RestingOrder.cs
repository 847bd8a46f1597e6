namespace Backtests.Margin.Accounts;

/// <summary>An order on the book, as far as it holds margin.</summary>
/// <param name="Id">The caller's identifier.</param>
/// <param name="Symbol">The contract.</param>
/// <param name="Quantity">Signed quantity that is still open, in contracts: positive buys.</param>
/// <param name="Price">Limit price, quote currency; positive.</param>
/// <param name="IsReduceOnly">Whether it can only close, and therefore holds no margin.</param>
/// <param name="Leg">The leg in hedge mode; null in one-way mode.</param>
/// <remarks>Stop orders hold margin only from their trigger on (Binance): tell them when they rest on the book.</remarks>
public readonly record struct RestingOrder(
    long Id, string Symbol, decimal Quantity, decimal Price, bool IsReduceOnly = false, PositionSide? Leg = null);
