using System;
using QuantConnect.Orders;

namespace QuantConnect.Data.Market;

public class Delisting : BaseData
{
    public Delisting() => throw null;
    public Delisting(Symbol symbol, DateTime date, decimal price, DelistingType type) => throw null;
    public OrderTicket Ticket => throw null;
    public DelistingType Type => throw null;
    public override BaseData Clone() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public void SetOrderTicket(OrderTicket ticket) => throw null;
    public override string ToString() => throw null;
}
