using System;

namespace QuantConnect.Data.Market;

public class OpenInterest : Tick
{
    public OpenInterest() => throw null;
    public OpenInterest(OpenInterest original) => throw null;
    public OpenInterest(SubscriptionDataConfig config, Symbol symbol, string line, DateTime baseDate) => throw null;
    public OpenInterest(SubscriptionDataConfig config, string line, DateTime date) => throw null;
    public OpenInterest(DateTime time, Symbol symbol, decimal openInterest) => throw null;
    public override BaseData Clone() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
}
