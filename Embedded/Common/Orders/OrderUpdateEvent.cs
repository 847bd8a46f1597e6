namespace QuantConnect.Orders;

public class OrderUpdateEvent
{
    public OrderUpdateEvent() => throw null;
    public int OrderId { get => throw null; set => throw null; }
    public bool StopTriggered { get => throw null; set => throw null; }
    public decimal TrailingStopPrice { get => throw null; set => throw null; }
}
