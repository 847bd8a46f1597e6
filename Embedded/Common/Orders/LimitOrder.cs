using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at a price or better.</summary>
public class LimitOrder : Order
{
    public LimitOrder()
    {
    }

    public LimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, DateTime time, string tag = "", IOrderProperties properties =
        null)
        : base(symbol, quantity, time, tag, properties)
    {
        LimitPrice = limitPrice;
    }

    public decimal LimitPrice { get; internal set; }
    public override OrderType Type => OrderType.Limit;

    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.LimitPrice.HasValue) LimitPrice = request.LimitPrice.Value;
    }

    public override Order Clone() => CopiedTo(new LimitOrder { LimitPrice = LimitPrice });
    public override string GetDefaultTag() => Priced("Limit Price", LimitPrice);
    protected override decimal GetValueImpl(Security security) => ValueAt(security, LimitPrice);
    public override string ToString() => $"{base.ToString()} at limit {LimitPrice.ToStringInvariant()}";
}
