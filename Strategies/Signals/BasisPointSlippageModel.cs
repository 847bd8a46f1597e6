using QuantConnect.Orders;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities;

namespace Backtests.Strategies.Signals;

/// <summary>Slippage of a fixed part of the price on every market and stop order.</summary>
/// <param name="basisPoints">Hundredths of a percent of the last price; 0 or above.</param>
public sealed class BasisPointSlippageModel(decimal basisPoints) : ISlippageModel
{
    private readonly decimal _part = basisPoints / 10_000m;

    /// <summary>Slippage per unit in quote currency.</summary>
    public decimal GetSlippageApproximation(Security asset, Order order)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return asset.Price * _part;
    }
}
