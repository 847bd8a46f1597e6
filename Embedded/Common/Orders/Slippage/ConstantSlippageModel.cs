using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

/// <summary>A fixed fraction of the last price.</summary>
public class ConstantSlippageModel : ISlippageModel
{
    private readonly decimal _slippagePercent;

    /// <param name="slippagePercent">The fraction: 0.001 is 0.1 %.</param>
    public ConstantSlippageModel(decimal slippagePercent)
    {
        _slippagePercent = slippagePercent;
    }

    public decimal GetSlippageApproximation(Security asset, Order order) => (asset.GetLastData()?.Value ?? 0m) * _slippagePercent;
}
