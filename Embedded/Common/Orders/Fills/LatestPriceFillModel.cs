using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

public class LatestPriceFillModel : ImmediateFillModel
{
    public LatestPriceFillModel() => throw null;
    protected override Prices GetPrices(Security asset, OrderDirection direction) => throw null;
}
