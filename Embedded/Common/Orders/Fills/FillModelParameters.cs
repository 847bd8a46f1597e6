using System;
using System.Collections.Generic;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

public class FillModelParameters
{
    public FillModelParameters(Security security, Order order, ISubscriptionDataConfigProvider configProvider, TimeSpan stalePriceTimeSpan, Dictionary<Order, Security> securitiesForOrders, Action<Order> onOrderUpdated = null) => throw null;
    public ISubscriptionDataConfigProvider ConfigProvider => throw null;
    public Action<Order> OnOrderUpdated => throw null;
    public Order Order => throw null;
    public Dictionary<Order, Security> SecuritiesForOrders => throw null;
    public Security Security => throw null;
    public TimeSpan StalePriceTimeSpan => throw null;
}
