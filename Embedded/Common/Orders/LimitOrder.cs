using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public class LimitOrder : Order
{
    public LimitOrder() => throw null;
    public LimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public decimal LimitPrice => throw null;
    public override OrderType Type => throw null;
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request) => throw null;
    public override Order Clone() => throw null;
    public override string GetDefaultTag() => throw null;
    protected override decimal GetValueImpl(Security security) => throw null;
    public override string ToString() => throw null;
}
