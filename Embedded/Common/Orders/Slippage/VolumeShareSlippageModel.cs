using System;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

/// <summary>Price x impact x the square of the order's share of the last bar's volume, the share capped.</summary>
public class VolumeShareSlippageModel : ISlippageModel
{
    private readonly decimal _volumeLimit;
    private readonly decimal _priceImpact;

    /// <param name="volumeLimit">Largest share that counts, a fraction.</param>
    /// <param name="priceImpact">Impact of a share of one, as a fraction of the price.</param>
    public VolumeShareSlippageModel(decimal volumeLimit = 0.025m, decimal priceImpact = 0.1m)
    {
        _volumeLimit = volumeLimit;
        _priceImpact = priceImpact;
    }

    /// <exception cref="InvalidOperationException">The last data is not a bar.</exception>
    public decimal GetSlippageApproximation(Security asset, Order order)
    {
        var data = asset.GetLastData();
        if (data == null) return 0m;
        var volume = data switch
        {
            TradeBar trade => trade.Volume,
            QuoteBar quote => order.Direction == OrderDirection.Buy ? quote.LastBidSize : quote.LastAskSize,
            _ => throw new InvalidOperationException($"{data.GetType().Name} has no volume to take a share of."),
        };
        var share = volume <= 0 ? _volumeLimit : Math.Min(order.AbsoluteQuantity / volume, _volumeLimit);
        return share * share * _priceImpact * asset.Price;
    }
}
