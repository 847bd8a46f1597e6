namespace Backtests.Margin.Accounts;

/// <summary>Whether the venue takes an order.</summary>
/// <param name="Limit">The tightest limit that the order breaks; None when it passes.</param>
/// <param name="LargestQuantity">
/// The largest quantity (absolute, base units, rounded down to the contract's step) that would pass in the order's direction, the part
/// that closes an opposite position included.
/// </param>
/// <param name="Reason">One line for the user; empty when it passes.</param>
public readonly record struct OrderDecision(OrderLimit Limit, decimal LargestQuantity, string Reason)
{
    /// <summary>Whether the order passes.</summary>
    public bool IsAccepted => Limit == OrderLimit.None;
}
