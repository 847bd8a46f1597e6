using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Data.Consolidators;
using QuantConnect.Util;

namespace QuantConnect.Data;

/// <summary>A subscription to one type of data of one symbol.</summary>
public class SubscriptionDataConfig : IEquatable<SubscriptionDataConfig>
{
    private readonly SecurityIdentifier _sid;
    private readonly bool _isMapped;
    private string _mappedSymbol;

    /// <summary>A copy of a subscription with some of its properties changed.</summary>
    public SubscriptionDataConfig(SubscriptionDataConfig config, Type objectType = null, Symbol symbol = null,
        Resolution? resolution = null, DateTimeZone dataTimeZone = null, DateTimeZone exchangeTimeZone = null, bool? fillForward = null, bool? extendedHours = null,
        bool? isInternalFeed = null, bool? isCustom = null, TickType? tickType = null, bool? isFilteredSubscription = null,
        DataNormalizationMode? dataNormalizationMode = null, DataMappingMode? dataMappingMode = null, uint? contractDepthOffset = null,
        bool? mappedConfig = null)
        : this(objectType ?? config.Type, symbol ?? config.Symbol, resolution ?? config.Resolution, dataTimeZone ?? config.DataTimeZone,
            exchangeTimeZone ?? config.ExchangeTimeZone, fillForward ?? config.FillDataForward, extendedHours ?? config.ExtendedMarketHours,
            isInternalFeed ?? config.IsInternalFeed, isCustom ?? config.IsCustomData, tickType ?? config.TickType,
            isFilteredSubscription ?? config.IsFilteredSubscription, dataNormalizationMode ?? config.DataNormalizationMode,
            dataMappingMode ?? config.DataMappingMode, contractDepthOffset ?? config.ContractDepthOffset, mappedConfig ?? false)
    {
        PriceScaleFactor = config.PriceScaleFactor;
        SumOfDividends = config.SumOfDividends;
        Consolidators = config.Consolidators;
    }

    public SubscriptionDataConfig(Type objectType, Symbol symbol, Resolution resolution, DateTimeZone dataTimeZone,
        DateTimeZone exchangeTimeZone, bool fillForward, bool extendedHours, bool isInternalFeed, bool isCustom = false, TickType? tickType = null,
        bool isFilteredSubscription = true, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted,
        DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0, bool mappedConfig = false)
    {
        ArgumentNullException.ThrowIfNull(objectType);
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(dataTimeZone);
        ArgumentNullException.ThrowIfNull(exchangeTimeZone);

        Type = objectType;
        Symbol = symbol;
        _sid = symbol.ID;
        Resolution = resolution;
        Increment = resolution.ToTimeSpan();
        DataTimeZone = dataTimeZone;
        ExchangeTimeZone = exchangeTimeZone;
        // A tick is an event of its own: there is nothing to repeat.
        FillDataForward = fillForward && resolution != Resolution.Tick;
        ExtendedMarketHours = extendedHours;
        IsInternalFeed = isInternalFeed;
        IsCustomData = isCustom;
        TickType = tickType ?? LeanData.GetCommonTickTypeForCommonDataTypes(objectType, symbol.SecurityType);
        IsFilteredSubscription = isFilteredSubscription;
        DataNormalizationMode = dataNormalizationMode;
        DataMappingMode = dataMappingMode;
        ContractDepthOffset = contractDepthOffset;
        _isMapped = mappedConfig;
        Consolidators = new HashSet<IDataConsolidator>();
    }

    /// <summary>What is fed with the data.</summary>
    public ISet<IDataConsolidator> Consolidators { get; }

    public uint ContractDepthOffset { get; }

    public DataMappingMode DataMappingMode { get; }

    public DataNormalizationMode DataNormalizationMode { get; set; }

    /// <summary>The zone of the times in the files.</summary>
    public DateTimeZone DataTimeZone { get; }

    /// <summary>The zone of the market, and of the data as the algorithm gets it.</summary>
    public DateTimeZone ExchangeTimeZone { get; }

    public bool ExtendedMarketHours { get; }

    /// <summary>Whether the last bar is repeated where bars are missing.</summary>
    public bool FillDataForward { get; }

    /// <summary>The length of a bar.</summary>
    public TimeSpan Increment { get; }

    public bool IsCustomData { get; }

    public bool IsFilteredSubscription { get; }

    /// <summary>Whether the data is for the engine and not for the algorithm.</summary>
    public bool IsInternalFeed { get; }

    /// <summary>The ticker under which the data is found now.</summary>
    public string MappedSymbol
    {
        get => _mappedSymbol ?? Symbol.Value;
        set => _mappedSymbol = value;
    }

    public string Market => _sid.Market;

    public decimal PriceScaleFactor { get; set; } = 1m;

    public Resolution Resolution { get; }

    public SecurityType SecurityType => _sid.SecurityType;

    public decimal SumOfDividends { get; set; }

    public Symbol Symbol { get; }

    public TickType TickType { get; }

    /// <summary>The type of the data.</summary>
    public Type Type { get; }

    /// <summary>Whether both ask for the same data in the same way.</summary>
    public bool Equals(SubscriptionDataConfig other) =>
        ReferenceEquals(this, other)
        || (other is not null && _sid.Equals(other._sid) && Type == other.Type && TickType == other.TickType
            && Resolution == other.Resolution
            && FillDataForward == other.FillDataForward && ExtendedMarketHours == other.ExtendedMarketHours
            && IsInternalFeed == other.IsInternalFeed && IsCustomData == other.IsCustomData && DataTimeZone.Equals(other.DataTimeZone)
            && DataMappingMode == other.DataMappingMode && ExchangeTimeZone.Equals(other.ExchangeTimeZone)
            && ContractDepthOffset == other.ContractDepthOffset && IsFilteredSubscription == other.IsFilteredSubscription
            && _isMapped == other._isMapped);

    public override bool Equals(object obj) => Equals(obj as SubscriptionDataConfig);

    public override int GetHashCode() =>
        HashCode.Combine(_sid, Type, TickType, Resolution, HashCode.Combine(FillDataForward, ExtendedMarketHours, IsInternalFeed,
            IsCustomData));

    public override string ToString() => ToString(Symbol.Value);

    public string ToString(string symbol) =>
        $"{symbol},{MappedSymbol},{Resolution},{Type.Name},{TickType},{DataNormalizationMode},{DataMappingMode}{(IsInternalFeed ? ",Internal" : "")}";

    public static bool operator ==(SubscriptionDataConfig left, SubscriptionDataConfig right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(SubscriptionDataConfig left, SubscriptionDataConfig right) => !(left == right);
}
