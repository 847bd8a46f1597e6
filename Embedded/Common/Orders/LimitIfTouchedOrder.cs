using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public class LimitIfTouchedOrder : Order
{
    public LimitIfTouchedOrder() => throw null;
    public LimitIfTouchedOrder(Symbol symbol, decimal quantity, decimal? triggerPrice, decimal limitPrice, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public decimal LimitPrice => throw null;
    public decimal TriggerPrice => throw null;
    public bool TriggerTouched => throw null;
    public override OrderType Type => throw null;
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request) => throw null;
    public override Order Clone() => throw null;
    public override string GetDefaultTag() => throw null;
    protected override decimal GetValueImpl(Security security) => throw null;
    public override string ToString() => throw null;
}
