using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public class MarketOnOpenOrder : Order
{
    public MarketOnOpenOrder() => throw null;
    public MarketOnOpenOrder(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public override OrderType Type => throw null;
    public override Order Clone() => throw null;
    protected override decimal GetValueImpl(Security security) => throw null;
}
