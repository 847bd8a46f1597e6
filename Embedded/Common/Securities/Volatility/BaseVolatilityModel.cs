using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities.Volatility;

public class BaseVolatilityModel : IVolatilityModel
{
    public BaseVolatilityModel() => throw null;
    protected ISubscriptionDataConfigProvider SubscriptionDataConfigProvider { get => throw null; set => throw null; }
    public virtual decimal Volatility => throw null;
    public virtual IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime) => throw null;
    public IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime, Resolution? resolution, int barCount) => throw null;
    public virtual void SetSubscriptionDataConfigProvider(ISubscriptionDataConfigProvider subscriptionDataConfigProvider) => throw null;
    public virtual void Update(Security security, BaseData data) => throw null;
}
