using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

public class MarketImpactSlippageModel : ISlippageModel
{
    public decimal GetSlippageApproximation(Security asset, Order order) => throw null;
    // DROPPED C:QuantConnect.Orders.Slippage.MarketImpactSlippageModel(QuantConnect.Interfaces.IAlgorithm algorithm, System.Boolean nonNegative = true, System.Double latency = 0.075d, System.Double impactTime = 180   <- QuantConnect.Interfaces.IAlgorithm
}
