using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Util;

/// <summary>The layout of the data folder, and which data is of which type.</summary>
public static class LeanData
{
    /// <summary>The folder of a symbol's data, relative to the data folder: <c>cryptofuture/binance/minute/btcusdt</c>.</summary>
    public static string GenerateRelativeZipFileDirectory(Symbol symbol, Resolution resolution)
    {
        var folder = Path.Combine(symbol.SecurityType.SecurityTypeToLower(), symbol.ID.Market.ToLowerInvariant(),
            resolution.ResolutionToLower());
        return IsCoarse(resolution) ? folder : Path.Combine(folder, symbol.Value.ToLowerInvariant());
    }

    /// <summary>The zip of a symbol's data at a date, relative to the data folder.</summary>
    public static string GenerateRelativeZipFilePath(Symbol symbol, DateTime date, Resolution resolution, TickType tickType) =>
        Path.Combine(GenerateRelativeZipFileDirectory(symbol, resolution), GenerateZipFileName(symbol, date, resolution, tickType));

    /// <summary>The name of the text in the zip: <c>20240301_btcusdt_minute_trade_perp.csv</c>.</summary>
    public static string GenerateZipEntryName(Symbol symbol, DateTime date, Resolution resolution, TickType tickType)
    {
        var ticker = symbol.Value.ToLowerInvariant();
        if (IsCoarse(resolution)) return $"{ticker}.csv";
        var day = date.ToString(DateFormat.EightCharacter, CultureInfo.InvariantCulture);
        var suffix = symbol.SecurityType != SecurityType.CryptoFuture ? ""
            : symbol.ID.Date == SecurityIdentifier.DefaultDate ? "_perp"
            : symbol.ID.Date.ToString("'_'yyyyMMdd", CultureInfo.InvariantCulture);
        return $"{day}_{ticker}_{resolution.ResolutionToLower()}_{tickType.TickTypeToLower()}{suffix}.csv";
    }

    /// <summary>
    /// The name of the zip: <c>20240301_trade.zip</c>; for bars of an hour or a day <c>btcusdt_trade.zip</c>, <c>eurusd.zip</c> of a forex
    /// pair, which has quotes alone.
    /// </summary>
    public static string GenerateZipFileName(Symbol symbol, DateTime date, Resolution resolution, TickType tickType)
    {
        if (!IsCoarse(resolution))
            return $"{date.ToString(DateFormat.EightCharacter, CultureInfo.InvariantCulture)}_{tickType.TickTypeToLower()}.zip";
        var ticker = symbol.Value.ToLowerInvariant();
        return symbol.SecurityType == SecurityType.Forex ? $"{ticker}.zip" : $"{ticker}_{tickType.TickTypeToLower()}.zip";
    }

    /// <summary>The zip of a symbol's data at a date.</summary>
    public static string GenerateZipFilePath(string dataDirectory, Symbol symbol, DateTime date, Resolution resolution,
        TickType tickType) =>
        Path.Combine(dataDirectory, GenerateRelativeZipFilePath(symbol, date, resolution, tickType));

    /// <summary>What a kind of security is priced by: trades, or quotes where it has none.</summary>
    public static TickType GetCommonTickType(SecurityType securityType) =>
        securityType is SecurityType.Forex or SecurityType.Cfd or SecurityType.Crypto ? TickType.Quote : TickType.Trade;

    /// <summary>What data of a type consists of.</summary>
    public static TickType GetCommonTickTypeForCommonDataTypes(Type type, SecurityType securityType)
    {
        if (type == typeof(TradeBar)) return TickType.Trade;
        if (type == typeof(QuoteBar)) return TickType.Quote;
        if (type == typeof(OpenInterest)) return TickType.OpenInterest;
        return type == typeof(Tick) ? GetCommonTickType(securityType) : TickType.Trade;
    }

    /// <summary>The start of the bar that a time is in, when bars of a period are aligned to a time of day.</summary>
    public static DateTime GetConsolidatorStartTime(TimeSpan period, TimeSpan startTime, DateTime time)
    {
        var aligned = time.Date + startTime;
        var ahead = time.Ticks - aligned.Ticks;
        var steps = Math.DivRem(ahead, period.Ticks, out var rest);
        return aligned.AddTicks((rest < 0 ? steps - 1 : steps) * period.Ticks);
    }

    /// <summary>The day bar that a time of the market is in: from the first open to the last close of the trading day.</summary>
    public static CalendarInfo GetDailyCalendar(DateTime exchangeTimeZoneDate, SecurityExchange exchange, bool extendedMarketHours) =>
        GetDailyCalendar(exchangeTimeZoneDate, exchange.Hours, extendedMarketHours);

    /// <inheritdoc cref="GetDailyCalendar(DateTime, SecurityExchange, bool)"/>
    public static CalendarInfo GetDailyCalendar(DateTime exchangeTimeZoneDate, SecurityExchangeHours exchangeHours,
        bool extendedMarketHours)
    {
        if (exchangeHours.IsMarketAlwaysOpen) return new CalendarInfo(exchangeTimeZoneDate.Date, QuantConnect.Time.OneDay);
        var open = exchangeHours.GetFirstDailyMarketOpen(exchangeTimeZoneDate, extendedMarketHours);
        return new CalendarInfo(open, exchangeHours.GetLastDailyMarketClose(exchangeTimeZoneDate, extendedMarketHours) - open);
    }

    /// <summary>The type of bars or ticks.</summary>
    public static Type GetDataType(Resolution resolution, TickType tickType)
    {
        if (resolution == Resolution.Tick) return tickType == TickType.OpenInterest ? typeof(OpenInterest) : typeof(Tick);
        return tickType switch
        {
            TickType.OpenInterest => typeof(OpenInterest),
            TickType.Quote => typeof(QuoteBar),
            _ => typeof(TradeBar),
        };
    }

    /// <summary>Bars, ticks and open interest.</summary>
    public static bool IsCommonLeanDataType(Type baseDataType) => baseDataType == typeof(Tick) || baseDataType == typeof(TradeBar)
        || baseDataType == typeof(QuoteBar) || baseDataType == typeof(OpenInterest);

    /// <summary>Whether a kind of security has data of a type at a resolution.</summary>
    public static bool IsValidConfiguration(SecurityType securityType, Resolution resolution, TickType tickType) =>
        securityType != SecurityType.Equity || resolution is not (Resolution.Daily or Resolution.Hour) || tickType != TickType.Quote;

    /// <summary>Splits <c>file.zip#entry.csv</c>; without an entry that part is null.</summary>
    public static void ParseKey(string key, out string fileName, out string entryName)
    {
        var hash = key.LastIndexOf('#');
        fileName = hash < 0 ? key : key[..hash];
        entryName = hash < 0 ? null : key[(hash + 1)..];
    }

    /// <summary>
    /// The time at the start of a row: milliseconds since midnight, or <c>yyyyMMdd HH:mm</c> for bars of an hour or a day.
    /// </summary>
    public static DateTime ParseTime(string line, DateTime date, Resolution resolution)
    {
        var comma = line.IndexOf(',');
        var time = comma < 0 ? line.AsSpan() : line.AsSpan(0, comma);
        return IsCoarse(resolution)
            ? DateTime.ParseExact(time, DateFormat.TwelveCharacter, CultureInfo.InvariantCulture)
            : date.Date.AddTicks(
                (long)(decimal.Parse(time, NumberStyles.Float, CultureInfo.InvariantCulture) * TimeSpan.TicksPerMillisecond));
    }

    /// <summary>Whether bars of a subscription end when the market closes. Never where it is always open.</summary>
    public static bool UseDailyStrictEndTimes(
        IAlgorithmSettings settings, Type dataType, Symbol symbol, TimeSpan increment, SecurityExchangeHours exchangeHours) =>
        UseDailyStrictEndTimes(settings.DailyPreciseEndTime, dataType, symbol, increment, exchangeHours);

    /// <inheritdoc cref="UseDailyStrictEndTimes(IAlgorithmSettings, Type, Symbol, TimeSpan, SecurityExchangeHours)"/>
    public static bool UseDailyStrictEndTimes(
        bool dailyStrictEndTimeEnabled, Type dataType, Symbol symbol, TimeSpan increment, SecurityExchangeHours exchangeHours) =>
        UseDailyStrictEndTimes(dataType) && UseStrictEndTime(dailyStrictEndTimeEnabled, symbol, increment, exchangeHours);

    /// <summary>Whether bars of a type can end when the market closes.</summary>
    public static bool UseDailyStrictEndTimes(Type dataType) => dataType == typeof(TradeBar) || dataType == typeof(QuoteBar);

    /// <summary>Whether daily bars of a symbol end when the market closes.</summary>
    public static bool UseStrictEndTime(bool dailyStrictEndTimeEnabled, Symbol symbol, TimeSpan increment,
        SecurityExchangeHours exchangeHours) =>
        dailyStrictEndTimeEnabled && increment > QuantConnect.Time.OneHour && symbol.SecurityType != SecurityType.Base
        && !exchangeHours.IsMarketAlwaysOpen;

    private static bool IsCoarse(Resolution resolution) => resolution is Resolution.Hour or Resolution.Daily;
}
