using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

/// <summary>No slippage.</summary>
public sealed class NullSlippageModel : ISlippageModel
{
    public static NullSlippageModel Instance { get; } = new();
    public decimal GetSlippageApproximation(Security asset, Order order) => 0m;
}
