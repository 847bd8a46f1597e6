namespace Backtests.Margin.Liquidation;

/// <summary>A liquidation order of the venue about to meet the market.</summary>
/// <param name="Symbol">The contract.</param>
/// <param name="Quantity">Signed order quantity in contracts: negative sells a long.</param>
/// <param name="ReferencePrice">The mark price at the trigger, in quote currency.</param>
/// <param name="BankruptcyPrice">The price that uses up what stands behind the position; 0 when there is none.</param>
/// <param name="Bar">The bar of the triggering price.</param>
public readonly record struct ForcedOrder(
    string Symbol, decimal Quantity, decimal ReferencePrice, decimal BankruptcyPrice, TriggerBar Bar)
{
    /// <summary>
    /// Worst price at which it may fill, quote currency; null for an order at any price: an insurance fund that sells on.
    /// </summary>
    public decimal? Limit { get; init; }

    /// <summary>What becomes of the part that is not filled.</summary>
    public TimeInForce TimeInForce { get; init; }

    /// <summary>Simulated instant at which it is sent, UTC: depth refills between two of them.</summary>
    public DateTime Time { get; init; }

    /// <summary>Whether a price is worse than the limit: below it for a sale, above it for a purchase.</summary>
    public bool IsBeyondLimit(decimal price) => Limit is { } limit && (Quantity < 0m ? price < limit : price > limit);
}
