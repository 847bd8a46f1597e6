using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Data.Consolidators;

namespace QuantConnect.Data;

public class SubscriptionDataConfig : IEquatable<SubscriptionDataConfig>
{
    public SubscriptionDataConfig(SubscriptionDataConfig config, Type objectType = null, Symbol symbol = null, Resolution? resolution = null, DateTimeZone dataTimeZone = null, DateTimeZone exchangeTimeZone = null, bool? fillForward = null, bool? extendedHours = null, bool? isInternalFeed = null, bool? isCustom = null, TickType? tickType = null, bool? isFilteredSubscription = null, DataNormalizationMode? dataNormalizationMode = null, DataMappingMode? dataMappingMode = null, uint? contractDepthOffset = null, bool? mappedConfig = null) => throw null;
    public SubscriptionDataConfig(Type objectType, Symbol symbol, Resolution resolution, DateTimeZone dataTimeZone, DateTimeZone exchangeTimeZone, bool fillForward, bool extendedHours, bool isInternalFeed, bool isCustom = false, TickType? tickType = null, bool isFilteredSubscription = true, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0, bool mappedConfig = false) => throw null;
    public ISet<IDataConsolidator> Consolidators => throw null;
    public uint ContractDepthOffset => throw null;
    public DataMappingMode DataMappingMode => throw null;
    public DataNormalizationMode DataNormalizationMode { get => throw null; set => throw null; }
    public DateTimeZone DataTimeZone => throw null;
    public DateTimeZone ExchangeTimeZone => throw null;
    public bool ExtendedMarketHours => throw null;
    public bool FillDataForward => throw null;
    public TimeSpan Increment => throw null;
    public bool IsCustomData => throw null;
    public bool IsFilteredSubscription => throw null;
    public bool IsInternalFeed => throw null;
    public string MappedSymbol { get => throw null; set => throw null; }
    public string Market => throw null;
    public decimal PriceScaleFactor { get => throw null; set => throw null; }
    public Resolution Resolution => throw null;
    public SecurityType SecurityType => throw null;
    public decimal SumOfDividends { get => throw null; set => throw null; }
    public Symbol Symbol => throw null;
    public TickType TickType => throw null;
    public Type Type => throw null;
    public bool Equals(SubscriptionDataConfig other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public string ToString(string symbol) => throw null;
    public static bool operator ==(SubscriptionDataConfig left, SubscriptionDataConfig right) => throw null;
    public static bool operator !=(SubscriptionDataConfig left, SubscriptionDataConfig right) => throw null;
}
