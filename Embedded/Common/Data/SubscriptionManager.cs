using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Data.Consolidators;
using QuantConnect.Interfaces;

namespace QuantConnect.Data;

public class SubscriptionManager
{
    public SubscriptionManager(ITimeKeeper timeKeeper) => throw null;
    public Dictionary<SecurityType, List<TickType>> AvailableDataTypes => throw null;
    public int Count => throw null;
    public ISubscriptionDataConfigService SubscriptionDataConfigService => throw null;
    public IEnumerable<SubscriptionDataConfig> Subscriptions => throw null;
    public SubscriptionDataConfig Add(Symbol symbol, Resolution resolution, DateTimeZone timeZone, DateTimeZone exchangeTimeZone, bool isCustomData = false, bool fillForward = true, bool extendedMarketHours = false) => throw null;
    public SubscriptionDataConfig Add(Type dataType, TickType tickType, Symbol symbol, Resolution resolution, DateTimeZone dataTimeZone, DateTimeZone exchangeTimeZone, bool isCustomData, bool fillForward = true, bool extendedMarketHours = false, bool isInternalFeed = false, bool isFilteredSubscription = true, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted) => throw null;
    public void AddConsolidator(Symbol symbol, IDataConsolidator consolidator, TickType? tickType = null) => throw null;
    public static Dictionary<SecurityType, List<TickType>> DefaultDataTypes() => throw null;
    public IReadOnlyList<TickType> GetDataTypesForSecurity(SecurityType securityType) => throw null;
    public static bool IsSubscriptionValidForConsolidator(SubscriptionDataConfig subscription, IDataConsolidator consolidator, TickType? desiredTickType = null) => throw null;
    public List<Tuple<Type, TickType>> LookupSubscriptionConfigDataTypes(SecurityType symbolSecurityType, Resolution resolution, bool isCanonical) => throw null;
    public void RemoveConsolidator(Symbol symbol, IDataConsolidator consolidator) => throw null;
    public void SetDataManager(IAlgorithmSubscriptionManager subscriptionManager) => throw null;
    // DROPPED M:QuantConnect.Data.SubscriptionManager.AddConsolidator(QuantConnect.Symbol symbol, Python.Runtime.PyObject pyConsolidator) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Data.SubscriptionManager.RemoveConsolidator(QuantConnect.Symbol symbol, Python.Runtime.PyObject pyConsolidator) : System.Void   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Data.SubscriptionManager.ScanPastConsolidators(System.DateTime newUtcTime, QuantConnect.Interfaces.IAlgorithm algorithm) : System.Void   <- QuantConnect.Interfaces.IAlgorithm
}
