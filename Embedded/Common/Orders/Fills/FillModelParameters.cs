using System;
using System.Collections.Generic;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

public class FillModelParameters
{
    public FillModelParameters(Security security, Order order, ISubscriptionDataConfigProvider configProvider,
        TimeSpan stalePriceTimeSpan, Dictionary<Order, Security> securitiesForOrders, Action<Order> onOrderUpdated = null)
    {
        Security = security;
        Order = order;
        ConfigProvider = configProvider;
        StalePriceTimeSpan = stalePriceTimeSpan;
        SecuritiesForOrders = securitiesForOrders;
        OnOrderUpdated = onOrderUpdated;
    }

    public ISubscriptionDataConfigProvider ConfigProvider { get; }
    public Action<Order> OnOrderUpdated { get; }
    public Order Order { get; }
    public Dictionary<Order, Security> SecuritiesForOrders { get; }
    public Security Security { get; }
    public TimeSpan StalePriceTimeSpan { get; }
}
