using System;

namespace QuantConnect.Data.Market;

public class Split : BaseData
{
    public Split() => throw null;
    public Split(Symbol symbol, DateTime date, decimal price, decimal splitFactor, SplitType type) => throw null;
    public decimal ReferencePrice { get => throw null; set => throw null; }
    public decimal SplitFactor { get => throw null; set => throw null; }
    public SplitType Type => throw null;
    public override BaseData Clone() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public override string ToString() => throw null;
}
