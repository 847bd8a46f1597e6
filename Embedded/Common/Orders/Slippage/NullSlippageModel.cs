using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

public sealed class NullSlippageModel : ISlippageModel
{
    public NullSlippageModel() => throw null;
    public static NullSlippageModel Instance => throw null;
    public decimal GetSlippageApproximation(Security asset, Order order) => throw null;
}
