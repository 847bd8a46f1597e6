using System;

namespace QuantConnect.Data;

public abstract class IndexedBaseData : BaseData
{
    protected IndexedBaseData() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public virtual SubscriptionDataSource GetSourceForAnIndex(SubscriptionDataConfig config, DateTime date, string index, bool isLiveMode) => throw null;
}
