using System;
using System.Text;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Orders;

/// <summary>A change of an order: accepted, filled, cancelled. Prices in quote currency, time UTC.</summary>
public class OrderEvent
{
    public OrderEvent()
    {
    }

    /// <summary>An event without a fill, with the order's present status.</summary>
    public OrderEvent(Order order, DateTime utcTime, OrderFee orderFee, string message = "")
        : this(order.Id, order.Symbol, utcTime, order.Status, order.Direction, 0m, 0m, orderFee, message)
    {
        Quantity = order.Quantity;
    }

    public OrderEvent(int orderId, Symbol symbol, DateTime utcTime, OrderStatus status, OrderDirection direction, decimal fillPrice,
        decimal fillQuantity, OrderFee orderFee, string message = "")
    {
        OrderId = orderId;
        Symbol = symbol;
        UtcTime = utcTime;
        Status = status;
        Direction = direction;
        FillPrice = fillPrice;
        FillPriceCurrency = string.Empty;
        FillQuantity = fillQuantity;
        OrderFee = orderFee;
        Message = message;
    }

    public decimal AbsoluteFillQuantity => Math.Abs(FillQuantity);
    public OrderDirection Direction { get; set; }
    public decimal FillPrice { get; set; }
    public string FillPriceCurrency { get; set; }

    /// <summary>Signed units that this event fills.</summary>
    public decimal FillQuantity { get; set; }

    /// <summary>Number of the event among those of its order, from 1.</summary>
    public int Id { get; set; }

    public bool IsAssignment { get; set; }
    public bool IsInTheMoney { get; set; }
    public decimal? LimitPrice { get; set; }
    public string Message { get; set; }
    public OrderFee OrderFee { get; set; }
    public int OrderId { get; set; }

    /// <summary>Signed units of the order.</summary>
    public decimal Quantity { get; set; }

    public OrderStatus Status { get; set; }
    public decimal? StopPrice { get; set; }
    public Symbol Symbol { get; set; }
    public OrderTicket Ticket { get; set; }
    public decimal? TrailingAmount { get; set; }
    public bool? TrailingAsPercentage { get; set; }
    public decimal? TriggerPrice { get; set; }
    public DateTime UtcTime { get; set; }
    public OrderEvent Clone() => (OrderEvent)MemberwiseClone();

    public string ShortToString() => FormattableString.Invariant(
        $"{UtcTime} OrderID: {OrderId} EventID: {Id} Symbol: {Symbol.Value} Status: {Status} Quantity: {Quantity}{Details()}");

    public override string ToString() => FormattableString.Invariant(
        $"Time: {UtcTime} OrderID: {OrderId} EventID: {Id} Symbol: {Symbol.Value} Status: {Status} Quantity: {Quantity}{Details()}");

    private string Details()
    {
        var text = new StringBuilder();
        if (FillQuantity != 0)
            text.Append(FormattableString.Invariant($" FillQuantity: {FillQuantity} FillPrice: {FillPrice} {FillPriceCurrency}"));
        if (LimitPrice.HasValue) text.Append(FormattableString.Invariant($" LimitPrice: {LimitPrice.Value}"));
        if (StopPrice.HasValue) text.Append(FormattableString.Invariant($" StopPrice: {StopPrice.Value}"));
        if (TriggerPrice.HasValue) text.Append(FormattableString.Invariant($" TriggerPrice: {TriggerPrice.Value}"));
        if (OrderFee != null && OrderFee != OrderFee.Zero) text.Append(" OrderFee: ").Append(OrderFee);
        if (!string.IsNullOrEmpty(Message)) text.Append(" Message: ").Append(Message);
        return text.ToString();
    }
}
