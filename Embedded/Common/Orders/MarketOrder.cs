using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public class MarketOrder : Order
{
    public MarketOrder() => throw null;
    public MarketOrder(Symbol symbol, decimal quantity, DateTime time, decimal price, string tag = "", IOrderProperties properties = null) => throw null;
    public MarketOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public override OrderType Type => throw null;
    public override Order Clone() => throw null;
    protected override decimal GetValueImpl(Security security) => throw null;
}
