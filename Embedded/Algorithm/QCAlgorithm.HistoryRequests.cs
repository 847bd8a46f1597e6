using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Algorithm;

/// <summary>From a history call to the requests that the engine answers.</summary>
public partial class QCAlgorithm
{
    private List<Slice> Fetch(IEnumerable<HistoryRequest> requests)
    {
        if (_historySource is null) throw new InvalidOperationException("History(): there is no source of history outside a run.");

        var now = UtcTime;
        var past = new List<HistoryRequest>();
        foreach (var request in requests)
        {
            if (request.EndTimeUtc <= now)
            {
                past.Add(request);
                continue;
            }
            Debug("Request for future history modified to end now.");
            past.Add(new HistoryRequest(request, request.Symbol, request.StartTimeUtc < now ? request.StartTimeUtc : now, now));
        }
        return past.Count == 0 ? [] : [.. _historySource.GetHistory(past, TimeZone)];
    }

    private static List<T> OfSymbol<T>(List<Slice> slices, Symbol symbol) where T : IBaseData
    {
        var result = new List<T>(slices.Count);
        foreach (var slice in slices)
            if (slice.TryGet<T>(symbol, out var data)) result.Add(data);
        return result;
    }

    private List<HistoryRequest> RangeRequests(IEnumerable<Symbol> symbols, Type type, DateTime start, DateTime end,
        Resolution? resolution, HistoryOptions options)
    {
        var requests = new List<HistoryRequest>();
        foreach (var symbol in symbols)
        {
            RequireSymbol(symbol);
            foreach (var config in HistoryConfigs(symbol, type, resolution))
                requests.Add(HistoryRequestFor(config, start, end, resolution ?? config.Resolution, options));
        }
        return requests;
    }

    private List<HistoryRequest> PeriodRequests(IEnumerable<Symbol> symbols, Type type, int periods, Resolution? resolution,
        HistoryOptions options)
    {
        var requests = new List<HistoryRequest>();
        foreach (var symbol in symbols)
        {
            RequireSymbol(symbol);
            var resolutionOfSymbol = resolution ?? HistoryResolution(symbol, type);
            if (resolutionOfSymbol == Resolution.Tick)
                throw new InvalidOperationException("History functions that accept a 'periods' parameter can not be used with " +
                    "Resolution.Tick");
            foreach (var config in HistoryConfigs(symbol, type, resolutionOfSymbol))
            {
                var start = StartOfBars(symbol, periods, resolutionOfSymbol, config.Type,
                    options.ExtendedMarketHours ?? config.ExtendedMarketHours, Time);
                requests.Add(HistoryRequestFor(config, start, Time, resolutionOfSymbol, options));
            }
        }
        return requests;
    }

    private HistoryRequest HistoryRequestFor(SubscriptionDataConfig config, DateTime start, DateTime end, Resolution resolution,
        HistoryOptions options = default)
    {
        var hours = HoursOf(config.Symbol, config.Type);
        var type = LeanData.IsCommonLeanDataType(config.Type) ? LeanData.GetDataType(resolution, config.TickType) : config.Type;
        Resolution? fill = (options.FillForward ?? config.FillDataForward) ? resolution : null;
        return new HistoryRequest(start.ConvertToUtc(TimeZone), end.ConvertToUtc(TimeZone), type, config.Symbol, resolution,
            hours.ExchangeHours,
            config.DataTimeZone, fill, options.ExtendedMarketHours ?? config.ExtendedMarketHours, config.IsCustomData,
            options.NormalizationMode ?? config.DataNormalizationMode, config.TickType, options.MappingMode ?? config.DataMappingMode,
            (uint)Math.Abs(options.ContractDepthOffset ?? (int)config.ContractDepthOffset));
    }

    /// <summary>Where the given number of whole bars before <paramref name="end"/> starts; both in the algorithm's time zone.</summary>
    private DateTime StartOfBars(Symbol symbol, int bars, Resolution resolution, Type type, bool extendedMarketHours, DateTime end)
    {
        var hours = HoursOf(symbol, type);
        var exchangeZone = hours.ExchangeHours.TimeZone;
        var length = resolution.ToTimeSpan();
        if (length < QuantConnect.Time.OneSecond) length = QuantConnect.Time.OneSecond;
        var start = QuantConnect.Time.GetStartTimeForTradeBars(hours.ExchangeHours, end.ConvertTo(TimeZone, exchangeZone), length, bars,
            extendedMarketHours, hours.DataTimeZone, Settings.DailyPreciseEndTime);
        return start.ConvertTo(exchangeZone, TimeZone);
    }

    /// <summary>The subscriptions that a call means; made up from the security type where the symbol was not added.</summary>
    private List<SubscriptionDataConfig> HistoryConfigs(Symbol symbol, Type type, Resolution? resolution)
    {
        var result = new List<SubscriptionDataConfig>();
        foreach (var config in SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol,
            includeInternalConfigs: true))
            if (Means(type, config.Type) && !result.Exists(other => other.Type == config.Type
                && other.TickType == config.TickType)) result.Add(config);
        if (result.Count > 0) return result;

        var hours = HoursOf(symbol, type ?? typeof(TradeBar));
        var wanted = resolution ?? UniverseSettings.Resolution;
        if (type is not null && !type.IsAbstract && !LeanData.IsCommonLeanDataType(type) && symbol.SecurityType == SecurityType.Base)
            return [new SubscriptionDataConfig(type, symbol, wanted, hours.DataTimeZone, hours.ExchangeHours.TimeZone, false, true, false,
                true, TickType.Trade)];

        foreach (var (dataType, tickType) in SubscriptionManager.LookupSubscriptionConfigDataTypes(symbol.SecurityType, wanted,
            symbol.IsCanonical()))
            if (Means(type, dataType))
                result.Add(new SubscriptionDataConfig(dataType, symbol, wanted, hours.DataTimeZone, hours.ExchangeHours.TimeZone,
                    UniverseSettings.FillForward, UniverseSettings.ExtendedMarketHours, false, false, tickType));
        return result;
    }

    private Resolution HistoryResolution(Symbol symbol, Type type)
    {
        Resolution? finest = null;
        var external = false;
        foreach (var config in SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol,
            includeInternalConfigs: true))
        {
            if (!Means(type, config.Type) || external && config.IsInternalFeed) continue;
            // What the user subscribed to decides, where there is any.
            if (!external && !config.IsInternalFeed)
            {
                external = true;
                finest = null;
            }
            if (finest is null || config.Resolution < finest) finest = config.Resolution;
        }
        return finest ?? UniverseSettings.Resolution;
    }

    private MarketHoursDatabase.Entry HoursOf(Symbol symbol, Type type) => MarketHoursDatabase.GetEntry(symbol, [type]);

    private static bool Means(Type requested, Type available) =>
        requested is null ? available != typeof(OpenInterest) : requested.IsAssignableFrom(available);

    private static void RequireSymbol(Symbol symbol)
    {
        if (symbol is null || symbol == QuantConnect.Symbol.Empty)
            throw new ArgumentException("Cannot create history for the given symbol because it is empty.", nameof(symbol));
    }
}
