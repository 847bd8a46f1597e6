using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Algorithm;

/// <summary>
/// Past data, up to now. Times are in the algorithm's time zone; the resolution is the subscription's own by default; what is not
/// stated is taken from the subscription. A number of periods counts back whole bars from now, so that fewer come where data is missing.
/// </summary>
public partial class QCAlgorithm
{
    /// <summary>Past slices of a subscription of the user's making.</summary>
    public IEnumerable<Slice> History(HistoryRequest request) => History([request]);

    /// <summary>Past slices of subscriptions of the user's making. What lies in the future is left out.</summary>
    public IEnumerable<Slice> History(IEnumerable<HistoryRequest> requests) => Fetch(requests);

    /// <summary>Past slices of all securities.</summary>
    public IEnumerable<Slice> History(TimeSpan span, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) =>
        History(Securities.Keys, span, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode,
            contractDepthOffset);

    /// <summary>Past slices of all securities.</summary>
    public IEnumerable<Slice> History(int periods, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) =>
        History(Securities.Keys, periods, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode,
            contractDepthOffset);

    /// <summary>Past slices of the given symbols.</summary>
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) =>
        Fetch(RangeRequests(symbols, null, Time - span, Time, resolution, new HistoryOptions(fillForward, extendedMarketHours,
            dataMappingMode, dataNormalizationMode, contractDepthOffset)));

    /// <summary>Past slices of the given symbols.</summary>
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, int periods, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) =>
        Fetch(PeriodRequests(symbols, null, periods, resolution, new HistoryOptions(fillForward, extendedMarketHours, dataMappingMode,
            dataNormalizationMode, contractDepthOffset)));

    /// <summary>Past slices of the given symbols.</summary>
    public IEnumerable<Slice> History(IEnumerable<Symbol> symbols, DateTime start, DateTime end, Resolution? resolution = null,
        bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null,
        DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        Fetch(RangeRequests(symbols, null, start, end, resolution, new HistoryOptions(fillForward, extendedMarketHours, dataMappingMode,
            dataNormalizationMode, contractDepthOffset)));

    /// <summary>Past trade bars of a symbol.</summary>
    public IEnumerable<TradeBar> History(Symbol symbol, TimeSpan span, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) =>
        History<TradeBar>(symbol, span, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode,
            contractDepthOffset);

    /// <summary>Past trade bars of a symbol.</summary>
    public IEnumerable<TradeBar> History(Symbol symbol, int periods, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) =>
        History<TradeBar>(symbol, periods, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode,
            contractDepthOffset);

    /// <summary>Past trade bars of a symbol.</summary>
    public IEnumerable<TradeBar> History(Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null,
        bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null,
        DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        History<TradeBar>(symbol, start, end, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode,
            contractDepthOffset);

    /// <summary>Past data of one type and symbol.</summary>
    public IEnumerable<T> History<T>(Symbol symbol, TimeSpan span, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) where T : IBaseData =>
        OfSymbol<T>(Fetch(RangeRequests([symbol], typeof(T), Time - span, Time, resolution, new HistoryOptions(fillForward,
            extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset))), symbol);

    /// <summary>Past data of one type and symbol.</summary>
    public IEnumerable<T> History<T>(Symbol symbol, int periods, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) where T : IBaseData =>
        OfSymbol<T>(Fetch(PeriodRequests([symbol], typeof(T), periods, resolution, new HistoryOptions(fillForward, extendedMarketHours,
            dataMappingMode, dataNormalizationMode, contractDepthOffset))), symbol);

    /// <summary>Past data of one type and symbol.</summary>
    public IEnumerable<T> History<T>(Symbol symbol, DateTime start, DateTime end, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) where T : IBaseData =>
        OfSymbol<T>(Fetch(RangeRequests([symbol], typeof(T), start, end, resolution, new HistoryOptions(fillForward, extendedMarketHours,
            dataMappingMode, dataNormalizationMode, contractDepthOffset))), symbol);

    /// <summary>Past data of one type, of all securities that have it.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(TimeSpan span, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) where T : IBaseData =>
        History<T>(Securities.Keys, span, resolution, fillForward, extendedMarketHours, dataMappingMode, dataNormalizationMode,
            contractDepthOffset);

    /// <summary>Past data of one type, of the given symbols.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, TimeSpan span, Resolution? resolution = null,
        bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null,
        DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T : IBaseData =>
        GetDataTypedHistory<T>(RangeRequests(symbols, typeof(T), Time - span, Time, resolution, new HistoryOptions(fillForward,
            extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset)));

    /// <summary>Past data of one type, of the given symbols.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, int periods, Resolution? resolution = null,
        bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null,
        DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T : IBaseData =>
        GetDataTypedHistory<T>(PeriodRequests(symbols, typeof(T), periods, resolution, new HistoryOptions(fillForward, extendedMarketHours,
            dataMappingMode, dataNormalizationMode, contractDepthOffset)));

    /// <summary>Past data of one type, of the given symbols.</summary>
    public IEnumerable<DataDictionary<T>> History<T>(IEnumerable<Symbol> symbols, DateTime start, DateTime end,
        Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null,
        DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) where T : IBaseData =>
        GetDataTypedHistory<T>(RangeRequests(symbols, typeof(T), start, end, resolution, new HistoryOptions(fillForward,
            extendedMarketHours, dataMappingMode, dataNormalizationMode, contractDepthOffset)));

    /// <summary>Past data of one type by symbol, a dictionary for every time at which there is any.</summary>
    protected IEnumerable<DataDictionary<T>> GetDataTypedHistory<T>(IEnumerable<HistoryRequest> requests) where T : IBaseData
    {
        foreach (var slice in Fetch(requests))
        {
            var data = slice.Get<T>();
            if (data.Count > 0) yield return data;
        }
    }

    /// <summary>The requests of all subscriptions of the given symbols between two times.</summary>
    protected IEnumerable<HistoryRequest> CreateDateRangeHistoryRequests(IEnumerable<Symbol> symbols, DateTime startAlgoTz,
        DateTime endAlgoTz, Resolution? resolution = null, bool? fillForward = null, bool? extendedMarketHours = null,
        DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null, int? contractDepthOffset = null) =>
        RangeRequests(symbols, null, startAlgoTz, endAlgoTz, resolution, new HistoryOptions(fillForward, extendedMarketHours,
            dataMappingMode, dataNormalizationMode, contractDepthOffset));

    /// <summary>The requests of the subscriptions of one type of the given symbols between two times.</summary>
    protected IEnumerable<HistoryRequest> CreateDateRangeHistoryRequests(IEnumerable<Symbol> symbols, Type requestedType,
        DateTime startAlgoTz, DateTime endAlgoTz, Resolution? resolution = null, bool? fillForward = null,
        bool? extendedMarketHours = null, DataMappingMode? dataMappingMode = null, DataNormalizationMode? dataNormalizationMode = null,
        int? contractDepthOffset = null) =>
        RangeRequests(symbols, requestedType, startAlgoTz, endAlgoTz, resolution, new HistoryOptions(fillForward, extendedMarketHours,
            dataMappingMode, dataNormalizationMode, contractDepthOffset));
}
