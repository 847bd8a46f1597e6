using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public interface IOrderEventProvider
{
    event EventHandler<OrderEvent> NewOrderEvent;
}
