using System;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

/// <summary>Fills orders in full at the security's last price, without a side.</summary>
public class LatestPriceFillModel : ImmediateFillModel
{
    protected override Prices GetPrices(Security asset, OrderDirection direction)
    {
        var last = asset.GetLastData();
        return new Prices(last?.Time ?? DateTime.MinValue, last?.EndTime ?? DateTime.MinValue, asset.Price, asset.Open, asset.High,
            asset.Low,
            asset.Close);
    }
}
