using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at once at the market's price.</summary>
public class MarketOrder : Order
{
    public MarketOrder()
    {
    }

    public MarketOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
    }

    /// <param name="symbol">What to trade.</param>
    /// <param name="quantity">Signed units.</param>
    /// <param name="time">When it is asked for, UTC.</param>
    /// <param name="price">The price at that time, as a first estimate.</param>
    /// <param name="tag">The user's note.</param>
    /// <param name="properties">Time in force and what else the venue takes.</param>
    public MarketOrder(Symbol symbol, decimal quantity, DateTime time, decimal price, string tag = "", IOrderProperties properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        Price = price;
    }

    public override OrderType Type => OrderType.Market;
    public override Order Clone() => CopiedTo(new MarketOrder());
    protected override decimal GetValueImpl(Security security) => Quantity * security.Price;
}
