using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect.Data;

/// <summary>A request for the history of one type of data of one symbol.</summary>
public class HistoryRequest : BaseDataRequest
{
    /// <summary>The same request for another symbol and another time.</summary>
    public HistoryRequest(HistoryRequest request, Symbol newSymbol, DateTime newStartTimeUtc, DateTime newEndTimeUtc)
        : this(newStartTimeUtc, newEndTimeUtc, request.DataType, newSymbol, request.Resolution, request.ExchangeHours, request.DataTimeZone,
            request.FillForwardResolution, request.IncludeExtendedMarketHours, request.IsCustomData, request.DataNormalizationMode,
            request.TickType, request.DataMappingMode, request.ContractDepthOffset)
    {
    }

    /// <summary>A request for the data of a subscription.</summary>
    public HistoryRequest(SubscriptionDataConfig config, SecurityExchangeHours hours, DateTime startTimeUtc, DateTime endTimeUtc)
        : this(startTimeUtc, endTimeUtc, config.Type, config.Symbol, config.Resolution, hours, config.DataTimeZone,
            config.FillDataForward ? config.Resolution : null, config.ExtendedMarketHours, config.IsCustomData,
            config.DataNormalizationMode, config.TickType, config.DataMappingMode, config.ContractDepthOffset)
    {
    }

    public HistoryRequest(DateTime startTimeUtc, DateTime endTimeUtc, Type dataType, Symbol symbol, Resolution resolution,
        SecurityExchangeHours exchangeHours, DateTimeZone dataTimeZone, Resolution? fillForwardResolution, bool includeExtendedMarketHours,
        bool isCustomData, DataNormalizationMode dataNormalizationMode, TickType tickType,
        DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, uint contractDepthOffset = 0)
        : base(startTimeUtc, endTimeUtc, exchangeHours, tickType, isCustomData, dataType)
    {
        Symbol = symbol;
        Resolution = resolution;
        DataTimeZone = dataTimeZone;
        FillForwardResolution = fillForwardResolution;
        IncludeExtendedMarketHours = includeExtendedMarketHours;
        DataNormalizationMode = dataNormalizationMode;
        TickType = tickType;
        DataMappingMode = dataMappingMode;
        ContractDepthOffset = contractDepthOffset;
    }

    public uint ContractDepthOffset { get; set; }

    public DataMappingMode DataMappingMode { get; set; }

    public DataNormalizationMode DataNormalizationMode { get; set; }

    /// <summary>The zone of the times in the files.</summary>
    public DateTimeZone DataTimeZone { get; set; }

    /// <summary>The step at which missing bars are repeated; null: they are left out.</summary>
    public Resolution? FillForwardResolution { get; set; }

    public bool IncludeExtendedMarketHours { get; set; }

    public Resolution Resolution { get; set; }

    public Symbol Symbol { get; set; }

    public TickType TickType { get; set; }

    public override IEnumerable<DateTime> TradableDaysInDataTimeZone => Time.EachTradeableDayInTimeZone(ExchangeHours,
        StartTimeUtc.ConvertFromUtc(DataTimeZone), EndTimeUtc.ConvertFromUtc(DataTimeZone), DataTimeZone, IncludeExtendedMarketHours);
}
