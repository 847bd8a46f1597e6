using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Orders.Fills;

/// <summary>The events that a fill model answers with.</summary>
public class Fill : IEnumerable<OrderEvent>, IEnumerable
{
    private readonly List<OrderEvent> _orderEvents;

    public Fill(OrderEvent orderEvent) : this(new List<OrderEvent>(1) { orderEvent })
    {
    }

    public Fill(List<OrderEvent> orderEvents)
    {
        _orderEvents = orderEvents;
    }

    public IEnumerator<OrderEvent> GetEnumerator() => _orderEvents.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
