using System;

namespace QuantConnect.Orders;

/// <summary>Asks for a change of an order; what is null stays.</summary>
public class UpdateOrderRequest : OrderRequest
{
    public UpdateOrderRequest(DateTime time, int orderId, UpdateOrderFields fields) : base(time, orderId, fields.Tag)
    {
        Quantity = fields.Quantity;
        LimitPrice = fields.LimitPrice;
        StopPrice = fields.StopPrice;
        TriggerPrice = fields.TriggerPrice;
        TrailingAmount = fields.TrailingAmount;
    }

    public decimal? LimitPrice { get; }
    public override OrderRequestType OrderRequestType => OrderRequestType.Update;
    public decimal? Quantity { get; }
    public decimal? StopPrice { get; }
    public decimal? TrailingAmount { get; }
    public decimal? TriggerPrice { get; }

    /// <summary>Whether only the tag changes, which a closed order allows too.</summary>
    public bool IsAllowedForClosedOrder() => Tag != null && !Quantity.HasValue && !LimitPrice.HasValue && !StopPrice.HasValue
        && !TriggerPrice.HasValue && !TrailingAmount.HasValue;

    public override string ToString() => FormattableString.Invariant(
        $"{Time} UTC: Update Order: ({OrderId}) - Quantity: {Quantity}, LimitPrice: {LimitPrice}, StopPrice: {StopPrice}, TriggerPrice: ")
            + FormattableString.Invariant($"{TriggerPrice}, TrailingAmount: {TrailingAmount}, {Tag} Status: {Status}");
}
