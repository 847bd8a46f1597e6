using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities.Volatility;

/// <summary>The base of volatility models: its volatility is zero and it needs no history.</summary>
public class BaseVolatilityModel : IVolatilityModel
{
    protected ISubscriptionDataConfigProvider SubscriptionDataConfigProvider { get; set; }
    public virtual decimal Volatility => 0m;
    public virtual IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime) =>
        Enumerable.Empty<HistoryRequest>();

    /// <summary>The request for a number of bars before a time.</summary>
    /// <exception cref="InvalidOperationException">The model was not given the subscriptions.</exception>
    public IEnumerable<HistoryRequest> GetHistoryRequirements(Security security, DateTime utcTime, Resolution? resolution, int barCount)
    {
        if (SubscriptionDataConfigProvider == null)
        {
            throw new InvalidOperationException($"{GetType().Name} needs SetSubscriptionDataConfigProvider before its history is asked "
                + "for.");
        }
        var config = SubscriptionDataConfigProvider.GetSubscriptionDataConfigs(security.Symbol)
            .OrderBy(c => c.TickType == TickType.Trade ? 0 : 1).ThenBy(c => c.Resolution).FirstOrDefault();
        if (config == null) return Enumerable.Empty<HistoryRequest>();
        var step = resolution ?? config.Resolution;
        var start = utcTime - step.ToTimeSpan() * barCount;
        return new[]
        {
            new HistoryRequest(start, utcTime, config.Type, config.Symbol, step, security.Exchange.Hours, config.DataTimeZone, step,
                config.ExtendedMarketHours, config.IsCustomData, config.DataNormalizationMode, config.TickType),
        };
    }

    public virtual void SetSubscriptionDataConfigProvider(ISubscriptionDataConfigProvider subscriptionDataConfigProvider) =>
        SubscriptionDataConfigProvider = subscriptionDataConfigProvider;

    public virtual void Update(Security security, BaseData data)
    {
    }
}
