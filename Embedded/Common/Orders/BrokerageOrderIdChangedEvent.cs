using System.Collections.Generic;

namespace QuantConnect.Orders;

public class BrokerageOrderIdChangedEvent
{
    public BrokerageOrderIdChangedEvent() => throw null;
    public List<string> BrokerId { get => throw null; set => throw null; }
    public int OrderId { get => throw null; set => throw null; }
    public override string ToString() => throw null;
}
