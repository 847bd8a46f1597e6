using System;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Orders;

public class OrderEvent
{
    public OrderEvent() => throw null;
    public OrderEvent(Order order, DateTime utcTime, OrderFee orderFee, string message = "") => throw null;
    public OrderEvent(int orderId, Symbol symbol, DateTime utcTime, OrderStatus status, OrderDirection direction, decimal fillPrice, decimal fillQuantity, OrderFee orderFee, string message = "") => throw null;
    public decimal AbsoluteFillQuantity => throw null;
    public OrderDirection Direction { get => throw null; set => throw null; }
    public decimal FillPrice { get => throw null; set => throw null; }
    public string FillPriceCurrency { get => throw null; set => throw null; }
    public decimal FillQuantity { get => throw null; set => throw null; }
    public int Id { get => throw null; set => throw null; }
    public bool IsAssignment { get => throw null; set => throw null; }
    public bool IsInTheMoney { get => throw null; set => throw null; }
    public decimal? LimitPrice { get => throw null; set => throw null; }
    public string Message { get => throw null; set => throw null; }
    public OrderFee OrderFee { get => throw null; set => throw null; }
    public int OrderId { get => throw null; set => throw null; }
    public decimal Quantity { get => throw null; set => throw null; }
    public OrderStatus Status { get => throw null; set => throw null; }
    public decimal? StopPrice { get => throw null; set => throw null; }
    public Symbol Symbol { get => throw null; set => throw null; }
    public OrderTicket Ticket { get => throw null; set => throw null; }
    public decimal? TrailingAmount { get => throw null; set => throw null; }
    public bool? TrailingAsPercentage { get => throw null; set => throw null; }
    public decimal? TriggerPrice { get => throw null; set => throw null; }
    public DateTime UtcTime { get => throw null; set => throw null; }
    public OrderEvent Clone() => throw null;
    public string ShortToString() => throw null;
    public override string ToString() => throw null;
    // DROPPED M:QuantConnect.Orders.OrderEvent.FromSerialized(QuantConnect.Orders.Serialization.SerializedOrderEvent serializedOrderEvent) : QuantConnect.Orders.OrderEvent static   <- QuantConnect.Orders.Serialization.SerializedOrderEvent
}
