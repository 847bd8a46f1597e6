using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Becomes a limit order when the price passes the stop.</summary>
public class StopLimitOrder : Order
{
    public StopLimitOrder()
    {
    }

    public StopLimitOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, DateTime time, string tag = "",
        IOrderProperties properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        StopPrice = stopPrice;
        LimitPrice = limitPrice;
    }

    public decimal StopPrice { get; internal set; }

    /// <summary>Whether the stop was passed.</summary>
    public bool StopTriggered { get; internal set; }

    public decimal LimitPrice { get; internal set; }

    public override OrderType Type => OrderType.StopLimit;

    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.StopPrice.HasValue) StopPrice = request.StopPrice.Value;
        if (request.LimitPrice.HasValue) LimitPrice = request.LimitPrice.Value;
    }

    public override Order Clone() =>
        CopiedTo(new StopLimitOrder { StopPrice = StopPrice, LimitPrice = LimitPrice, StopTriggered = StopTriggered });
    public override string GetDefaultTag() => $"{Priced("Stop Price", StopPrice)} {Priced("Limit Price", LimitPrice)}";
    protected override decimal GetValueImpl(Security security) => ValueAt(security, LimitPrice);

    public override string ToString() =>
        $"{base.ToString()} at stop {StopPrice.ToStringInvariant()} limit {LimitPrice.ToStringInvariant()}";
}
