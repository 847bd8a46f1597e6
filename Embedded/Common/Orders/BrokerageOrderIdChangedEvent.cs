using System.Collections.Generic;

namespace QuantConnect.Orders;

public class BrokerageOrderIdChangedEvent
{
    public List<string> BrokerId { get; set; }
    public int OrderId { get; set; }
    public override string ToString() =>
        $"OrderId: {OrderId.ToStringInvariant()}, BrokerId: {string.Join(",", BrokerId)}";
}
