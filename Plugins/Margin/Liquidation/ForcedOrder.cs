using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>A liquidation order of the venue about to meet the market.</summary>
/// <param name="Symbol">The contract.</param>
/// <param name="Quantity">Signed order quantity in base units: negative sells a long.</param>
/// <param name="ReferencePrice">The mark price at the trigger, in quote currency.</param>
/// <param name="BankruptcyPrice">The order's limit: the price that uses up what stands behind the position; 0 when there is none.</param>
/// <param name="Bar">The bar of the triggering price.</param>
public readonly record struct ForcedOrder(
    string Symbol, decimal Quantity, decimal ReferencePrice, decimal BankruptcyPrice, TriggerBar Bar);
