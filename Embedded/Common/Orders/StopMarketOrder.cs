using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public class StopMarketOrder : Order
{
    public StopMarketOrder() => throw null;
    public StopMarketOrder(Symbol symbol, decimal quantity, decimal stopPrice, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public decimal StopPrice => throw null;
    public override OrderType Type => throw null;
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request) => throw null;
    public override Order Clone() => throw null;
    public override string GetDefaultTag() => throw null;
    protected override decimal GetValueImpl(Security security) => throw null;
    public override string ToString() => throw null;
}
