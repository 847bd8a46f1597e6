using System.Collections.Generic;
using System.Linq;

namespace QuantConnect.Data;

/// <summary>Questions to the subscriptions of one symbol.</summary>
public static class SubscriptionDataConfigExtensions
{
    /// <summary>Whether the feed reports when the contract leaves its market: not for what is supported here.</summary>
    public static bool CanBeDelisted(this SubscriptionDataConfig config) =>
        config.SecurityType is SecurityType.Future or SecurityType.Equity or SecurityType.Option or SecurityType.FutureOption or SecurityType.IndexOption;

    public static DataNormalizationMode DataNormalizationMode(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Select(config => config.DataNormalizationMode).DefaultIfEmpty(QuantConnect.DataNormalizationMode.Adjusted).First();

    /// <summary>An instance of the data's type, with the symbol set.</summary>
    public static BaseData GetBaseDataInstance(this SubscriptionDataConfig config)
    {
        var instance = config.Type.GetBaseDataInstance();
        instance.Symbol = config.Symbol;
        return instance;
    }

    /// <summary>The finest resolution; daily when there is no subscription.</summary>
    public static Resolution GetHighestResolution(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Select(config => config.Resolution).DefaultIfEmpty(Resolution.Daily).Min();

    public static bool IsCustomData(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Any(config => config.IsCustomData);

    public static bool IsExtendedMarketHours(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Any(config => config.ExtendedMarketHours);

    public static bool IsFillForward(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) =>
        subscriptionDataConfigs.Any(config => config.FillDataForward);

    public static void SetDataNormalizationMode(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs,
        DataNormalizationMode mode)
    {
        foreach (var config in subscriptionDataConfigs) config.DataNormalizationMode = mode;
    }

    /// <summary>Whether the ticker may change over time, so that the data must be found by date.</summary>
    public static bool TickerShouldBeMapped(this SubscriptionDataConfig config) =>
        config.GetBaseDataInstance().RequiresMapping() && config.SecurityType is SecurityType.Equity or SecurityType.Base;
}
