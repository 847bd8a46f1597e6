using System;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Becomes a limit order when the price touches the trigger.</summary>
public class LimitIfTouchedOrder : Order
{
    public LimitIfTouchedOrder()
    {
    }

    public LimitIfTouchedOrder(Symbol symbol, decimal quantity, decimal? triggerPrice, decimal limitPrice, DateTime time, string tag = "",
        IOrderProperties properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        TriggerPrice = triggerPrice ?? limitPrice;
        LimitPrice = limitPrice;
    }

    public override OrderType Type => OrderType.LimitIfTouched;
    public decimal TriggerPrice { get; internal set; }
    public decimal LimitPrice { get; internal set; }

    /// <summary>Whether the trigger was touched.</summary>
    public bool TriggerTouched { get; internal set; }

    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.TriggerPrice.HasValue) TriggerPrice = request.TriggerPrice.Value;
        if (request.LimitPrice.HasValue) LimitPrice = request.LimitPrice.Value;
    }

    public override Order Clone() => CopiedTo(new LimitIfTouchedOrder
    {
        TriggerPrice = TriggerPrice, LimitPrice = LimitPrice, TriggerTouched = TriggerTouched,
    });

    public override string GetDefaultTag() => $"{Priced("Trigger Price", TriggerPrice)} {Priced("Limit Price", LimitPrice)}";
    protected override decimal GetValueImpl(Security security) => ValueAt(security, LimitPrice);

    public override string ToString() =>
        $"{base.ToString()} at trigger {TriggerPrice.ToStringInvariant()} limit {LimitPrice.ToStringInvariant()}";
}
