using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect.Data;

public class HistoryRequest : BaseDataRequest
{
    public HistoryRequest(HistoryRequest request, Symbol newSymbol, DateTime newStartTimeUtc, DateTime newEndTimeUtc) => throw null;
    public HistoryRequest(SubscriptionDataConfig config, SecurityExchangeHours hours, DateTime startTimeUtc, DateTime endTimeUtc) => throw null;
    public HistoryRequest(DateTime startTimeUtc, DateTime endTimeUtc, Type dataType, Symbol symbol, Resolution resolution, SecurityExchangeHours exchangeHours, DateTimeZone dataTimeZone, Resolution? fillForwardResolution, bool includeExtendedMarketHours, bool isCustomData, DataNormalizationMode dataNormalizationMode, TickType tickType, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0) => throw null;
    public uint ContractDepthOffset { get => throw null; set => throw null; }
    public DataMappingMode DataMappingMode { get => throw null; set => throw null; }
    public DataNormalizationMode DataNormalizationMode { get => throw null; set => throw null; }
    public DateTimeZone DataTimeZone { get => throw null; set => throw null; }
    public Resolution? FillForwardResolution { get => throw null; set => throw null; }
    public bool IncludeExtendedMarketHours { get => throw null; set => throw null; }
    public Resolution Resolution { get => throw null; set => throw null; }
    public Symbol Symbol { get => throw null; set => throw null; }
    public TickType TickType { get => throw null; set => throw null; }
    public override IEnumerable<DateTime> TradableDaysInDataTimeZone => throw null;
}
