using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Becomes a market order when the price passes the stop.</summary>
public class StopMarketOrder : Order
{
    public StopMarketOrder()
    {
    }

    public StopMarketOrder(Symbol symbol, decimal quantity, decimal stopPrice, DateTime time, string tag = "",
        IOrderProperties properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        StopPrice = stopPrice;
    }

    public decimal StopPrice { get; internal set; }
    public override OrderType Type => OrderType.StopMarket;

    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.StopPrice.HasValue) StopPrice = request.StopPrice.Value;
    }

    public override Order Clone() => CopiedTo(new StopMarketOrder { StopPrice = StopPrice });
    public override string GetDefaultTag() => Priced("Stop Price", StopPrice);
    protected override decimal GetValueImpl(Security security) => ValueAt(security, StopPrice);
    public override string ToString() => $"{base.ToString()} at stop {StopPrice.ToStringInvariant()}";
}
