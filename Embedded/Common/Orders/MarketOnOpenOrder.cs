using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at the price of the market's next open.</summary>
public class MarketOnOpenOrder : Order
{
    public MarketOnOpenOrder()
    {
    }

    public MarketOnOpenOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
    }

    public override OrderType Type => OrderType.MarketOnOpen;
    public override Order Clone() => CopiedTo(new MarketOnOpenOrder());
    protected override decimal GetValueImpl(Security security) => Quantity * security.Price;
}
