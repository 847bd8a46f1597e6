using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

public class VolumeShareSlippageModel : ISlippageModel
{
    public VolumeShareSlippageModel(decimal volumeLimit = 0.025m, decimal priceImpact = 0.1m) => throw null;
    public decimal GetSlippageApproximation(Security asset, Order order) => throw null;
}
