using System.Collections.Generic;

namespace QuantConnect.Data;

public static class SubscriptionDataConfigExtensions
{
    public static bool CanBeDelisted(this SubscriptionDataConfig config) => throw null;
    public static DataNormalizationMode DataNormalizationMode(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) => throw null;
    public static bool EmitSplitsAndDividends(this SubscriptionDataConfig config) => throw null;
    public static BaseData GetBaseDataInstance(this SubscriptionDataConfig config) => throw null;
    public static Resolution GetHighestResolution(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) => throw null;
    public static bool IsCustomData(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) => throw null;
    public static bool IsExtendedMarketHours(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) => throw null;
    public static bool IsFillForward(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs) => throw null;
    public static bool PricesShouldBeScaled(this SubscriptionDataConfig config, bool liveMode = false) => throw null;
    public static void SetDataNormalizationMode(this IEnumerable<SubscriptionDataConfig> subscriptionDataConfigs, DataNormalizationMode mode) => throw null;
    public static bool TickerShouldBeMapped(this SubscriptionDataConfig config) => throw null;
}
