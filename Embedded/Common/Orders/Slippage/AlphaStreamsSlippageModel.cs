using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

public class AlphaStreamsSlippageModel : ISlippageModel
{
    public AlphaStreamsSlippageModel() => throw null;
    public decimal GetSlippageApproximation(Security asset, Order order) => throw null;
}
