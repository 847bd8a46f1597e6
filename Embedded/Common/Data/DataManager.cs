using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>The subscriptions of a run, in the order in which they were added. The engine reads from here what it has to feed.</summary>
internal sealed class DataManager : IAlgorithmSubscriptionManager
{
    private readonly ITimeKeeper _timeKeeper;
    private readonly MarketHoursDatabase _marketHours;
    private readonly List<SubscriptionDataConfig> _configs = [];
    private readonly Dictionary<SubscriptionDataConfig, SubscriptionDataConfig> _known = [];

    internal DataManager(ITimeKeeper timeKeeper, MarketHoursDatabase marketHours)
    {
        _timeKeeper = timeKeeper;
        _marketHours = marketHours;
        AvailableDataTypes = SubscriptionManager.DefaultDataTypes();
    }

    /// <summary>A subscription came in that was not there before.</summary>
    internal event Action<SubscriptionDataConfig> Added;

    /// <summary>A subscription ended.</summary>
    internal event Action<SubscriptionDataConfig> Removed;

    /// <summary>All subscriptions, in the order in which they were added.</summary>
    internal IReadOnlyList<SubscriptionDataConfig> Configs => _configs;

    /// <summary>Changes with every addition and removal, so that a reader knows whether to look again.</summary>
    internal int Version { get; private set; }

    public Dictionary<SecurityType, List<TickType>> AvailableDataTypes { get; }

    public IEnumerable<SubscriptionDataConfig> SubscriptionManagerSubscriptions => _configs;

    public int SubscriptionManagerCount() => _configs.Count;

    public SubscriptionDataConfig Add(Type dataType, Symbol symbol, Resolution? resolution = null, bool fillForward = true,
        bool extendedMarketHours = false, bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false,
        DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted,
        DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0) =>
        Add(symbol, resolution, fillForward, extendedMarketHours, isFilteredSubscription, isInternalFeed, isCustomData,
            [Tuple.Create(dataType, LeanData.GetCommonTickTypeForCommonDataTypes(dataType, symbol.SecurityType))],
            dataNormalizationMode, dataMappingMode, contractDepthOffset)[0];

    public List<SubscriptionDataConfig> Add(Symbol symbol, Resolution? resolution = null, bool fillForward = true,
        bool extendedMarketHours = false, bool isFilteredSubscription = true, bool isInternalFeed = false, bool isCustomData = false,
        List<Tuple<Type, TickType>> subscriptionDataTypes = null,
        DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted,
        DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0)
    {
        var dataTypes = subscriptionDataTypes ?? DataTypesOf(symbol, resolution ?? Resolution.Minute);
        if (dataTypes.Count == 0)
            throw new ArgumentException(
                $"{symbol.Value} of type {symbol.SecurityType} has no data to subscribe to.", nameof(subscriptionDataTypes));

        var barSize = ResolutionOf(dataTypes, symbol, resolution);
        var hours = _marketHours.GetEntry(symbol, dataTypes.Select(type => type.Item1));
        var configs = new List<SubscriptionDataConfig>(dataTypes.Count);
        foreach (var (dataType, tickType) in dataTypes)
        {
            configs.Add(GetOrAdd(new SubscriptionDataConfig(dataType, symbol, barSize, hours.DataTimeZone, hours.ExchangeHours.TimeZone,
                fillForward, extendedMarketHours, isInternalFeed, isCustomData, tickType, isFilteredSubscription, dataNormalizationMode,
                dataMappingMode, contractDepthOffset)));
        }
        return configs;
    }

    /// <summary>Adds a subscription; the one that is there already when it is equal.</summary>
    internal SubscriptionDataConfig GetOrAdd(SubscriptionDataConfig config)
    {
        if (_known.TryGetValue(config, out var known)) return known;
        _known[config] = config;
        _configs.Add(config);
        _timeKeeper.AddTimeZone(config.ExchangeTimeZone);
        Version++;
        Added?.Invoke(config);
        return config;
    }

    /// <summary>Ends a subscription. False when there was none.</summary>
    internal bool Remove(SubscriptionDataConfig config)
    {
        if (!_known.Remove(config, out var known)) return false;
        _configs.Remove(known);
        Version++;
        Removed?.Invoke(known);
        return true;
    }

    /// <summary>
    /// Whether the algorithm subscribes to data of a type, or to none of the symbol at all: then every kind of price counts.
    /// </summary>
    internal bool IsSubscribed(Symbol symbol, Type type)
    {
        var any = false;
        foreach (var config in _configs)
        {
            if (config.IsInternalFeed || !config.Symbol.Equals(symbol)) continue;
            if (config.Type == type) return true;
            any = true;
        }
        return !any;
    }

    public List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Symbol symbol = null, bool includeInternalConfigs = false)
    {
        var found = new List<SubscriptionDataConfig>();
        foreach (var config in _configs)
            if ((includeInternalConfigs || !config.IsInternalFeed) && (symbol is null || config.Symbol.Equals(symbol))) found.Add(config);
        return found;
    }

    public List<Tuple<Type, TickType>> LookupSubscriptionConfigDataTypes(SecurityType symbolSecurityType, Resolution resolution,
        bool isCanonical)
    {
        var types = new List<Tuple<Type, TickType>>();
        foreach (var tickType in AvailableDataTypes[symbolSecurityType])
            if (LeanData.IsValidConfiguration(symbolSecurityType, resolution, tickType))
                types.Add(Tuple.Create(LeanData.GetDataType(resolution, tickType), tickType));
        if (symbolSecurityType == SecurityType.CryptoFuture) types.Add(Tuple.Create(typeof(MarginInterestRate), TickType.Quote));
        return types;
    }

    private List<Tuple<Type, TickType>> DataTypesOf(Symbol symbol, Resolution resolution) =>
        symbol.SecurityType == SecurityType.Base && SecurityIdentifier.TryGetCustomDataTypeInstance(symbol.ID.Symbol, out var type)
            ? [Tuple.Create(type, LeanData.GetCommonTickTypeForCommonDataTypes(type, symbol.SecurityType))]
            : LookupSubscriptionConfigDataTypes(symbol.SecurityType, resolution, symbol.IsCanonical());

    private static Resolution ResolutionOf(List<Tuple<Type, TickType>> dataTypes, Symbol symbol, Resolution? requested)
    {
        var resolution = requested;
        foreach (var (type, _) in dataTypes)
        {
            var data = type.GetBaseDataInstance();
            data.Symbol = symbol;
            if (requested is null)
            {
                var own = data.DefaultResolution();
                if (resolution is { } other && other != own)
                    throw new InvalidOperationException(
                        $"The data types of {symbol.Value} have different default resolutions: ask for one of them.");
                resolution = own;
            }
            var supported = data.SupportedResolutions();
            if (!supported.Contains(resolution.Value))
                throw new ArgumentException(
                    $"{type.Name} of {symbol.Value} has no data at resolution {resolution}. It has {string.Join(", ", supported)}.",
                        nameof(requested));
        }
        return resolution.Value;
    }
}
