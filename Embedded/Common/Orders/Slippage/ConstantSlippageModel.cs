using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

public class ConstantSlippageModel : ISlippageModel
{
    public ConstantSlippageModel(decimal slippagePercent) => throw null;
    public decimal GetSlippageApproximation(Security asset, Order order) => throw null;
}
