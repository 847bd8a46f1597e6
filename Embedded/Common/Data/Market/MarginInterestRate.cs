using System;
using System.IO;
using NodaTime;

namespace QuantConnect.Data.Market;

public class MarginInterestRate : BaseData
{
    public MarginInterestRate() => throw null;
    public decimal InterestRate { get => throw null; set => throw null; }
    public override DateTimeZone DataTimeZone() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode) => throw null;
    public override string ToString() => throw null;
}
