namespace QuantConnect.Securities;

/// <summary>The quantity a buying power model allows, and why it is what it is.</summary>
public class GetMaximumOrderQuantityResult
{
    /// <summary>A non-empty reason marks the result as an error.</summary>
    public GetMaximumOrderQuantityResult(decimal quantity, string reason = null)
    {
        Quantity = quantity;
        Reason = reason ?? string.Empty;
        IsError = Reason.Length != 0;
    }

    public GetMaximumOrderQuantityResult(decimal quantity, string reason, bool isError = true)
    {
        Quantity = quantity;
        Reason = reason ?? string.Empty;
        IsError = isError;
    }

    /// <summary>Whether the reason is a failure, not merely an explanation of a zero quantity.</summary>
    public bool IsError { get; }

    /// <summary>Signed units to order from the current holdings.</summary>
    public decimal Quantity { get; }

    public string Reason { get; }
}
