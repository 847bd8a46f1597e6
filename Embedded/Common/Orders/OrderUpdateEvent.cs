namespace QuantConnect.Orders;

public class OrderUpdateEvent
{
    public int OrderId { get; set; }
    public bool StopTriggered { get; set; }
    public decimal TrailingStopPrice { get; set; }
}
