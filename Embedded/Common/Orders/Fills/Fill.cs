using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Orders.Fills;

public class Fill : IEnumerable<OrderEvent>, IEnumerable
{
    public Fill(OrderEvent orderEvent) => throw null;
    public Fill(List<OrderEvent> orderEvents) => throw null;
    public IEnumerator<OrderEvent> GetEnumerator() => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
