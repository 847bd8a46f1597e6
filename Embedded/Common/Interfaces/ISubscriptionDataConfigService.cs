using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Interfaces;

public interface ISubscriptionDataConfigService : ISubscriptionDataConfigProvider
{
    Dictionary<SecurityType, List<TickType>> AvailableDataTypes { get; }
    List<SubscriptionDataConfig> Add(Symbol symbol, Resolution? resolution = null, bool fillForward = true, bool extendedMarketHours = false, bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false, List<Tuple<Type, TickType>> subscriptionDataTypes = null, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0);
    SubscriptionDataConfig Add(Type dataType, Symbol symbol, Resolution? resolution = null, bool fillForward = true, bool extendedMarketHours = false, bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0);
    List<Tuple<Type, TickType>> LookupSubscriptionConfigDataTypes(SecurityType symbolSecurityType, Resolution resolution, bool isCanonical);
}
