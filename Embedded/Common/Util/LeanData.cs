using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Util;

public static class LeanData
{
    public static HashSet<string> SecurityTypeAsDataPath => throw null;
    public static IEnumerable<QuoteBar> AggregateQuoteBars(IEnumerable<QuoteBar> bars, Symbol symbol, TimeSpan resolution) => throw null;
    public static IEnumerable<QuoteBar> AggregateTicks(IEnumerable<Tick> ticks, Symbol symbol, TimeSpan resolution) => throw null;
    public static IEnumerable<TradeBar> AggregateTicksToTradeBars(IEnumerable<Tick> ticks, Symbol symbol, TimeSpan resolution) => throw null;
    public static IEnumerable<TradeBar> AggregateTradeBars(IEnumerable<TradeBar> bars, Symbol symbol, TimeSpan resolution) => throw null;
    public static string GenerateLine(IBaseData data, Resolution resolution, DateTimeZone exchangeTimeZone, DateTimeZone dataTimeZone) => throw null;
    public static string GenerateLine(IBaseData data, SecurityType securityType, Resolution resolution) => throw null;
    public static string GenerateRelativeFactorFilePath(Symbol symbol) => throw null;
    public static string GenerateRelativeUniversesDirectory(Symbol symbol) => throw null;
    public static string GenerateRelativeZipFileDirectory(Symbol symbol, Resolution resolution) => throw null;
    public static string GenerateRelativeZipFilePath(Symbol symbol, DateTime date, Resolution resolution, TickType tickType) => throw null;
    public static string GenerateRelativeZipFilePath(string symbol, SecurityType securityType, string market, DateTime date, Resolution resolution) => throw null;
    public static string GenerateUniversesDirectory(string dataDirectory, Symbol symbol) => throw null;
    public static string GenerateZipEntryName(Symbol symbol, DateTime date, Resolution resolution, TickType tickType) => throw null;
    public static string GenerateZipFileName(Symbol symbol, DateTime date, Resolution resolution, TickType tickType) => throw null;
    public static string GenerateZipFileName(string symbol, SecurityType securityType, DateTime date, Resolution resolution, TickType? tickType = null) => throw null;
    public static string GenerateZipFilePath(string dataDirectory, Symbol symbol, DateTime date, Resolution resolution, TickType tickType) => throw null;
    public static string GenerateZipFilePath(string dataDirectory, string symbol, SecurityType securityType, string market, DateTime date, Resolution resolution) => throw null;
    public static TickType GetCommonTickType(SecurityType securityType) => throw null;
    public static TickType GetCommonTickTypeForCommonDataTypes(Type type, SecurityType securityType) => throw null;
    public static DateTime GetConsolidatorStartTime(TimeSpan period, TimeSpan startTime, DateTime time) => throw null;
    public static CalendarInfo GetDailyCalendar(DateTime exchangeTimeZoneDate, SecurityExchange exchange, bool extendedMarketHours) => throw null;
    public static CalendarInfo GetDailyCalendar(DateTime exchangeTimeZoneDate, SecurityExchangeHours exchangeHours, bool extendedMarketHours) => throw null;
    public static Type GetDataType(Resolution resolution, TickType tickType) => throw null;
    public static CalendarInfo GetIntradayCalendar(DateTime exchangeTimeZoneDate, TimeSpan period, SecurityExchangeHours exchangeHours, bool extendedMarketHours) => throw null;
    public static DateTime GetNextDailyEndTime(Symbol symbol, DateTime exchangeTimeZoneDate, SecurityExchangeHours exchangeHours) => throw null;
    public static bool IsCommonLeanDataType(Type baseDataType) => throw null;
    public static bool IsValidConfiguration(SecurityType securityType, Resolution resolution, TickType tickType) => throw null;
    public static bool OptionUseScaleFactor(Symbol symbol) => throw null;
    public static SecurityType ParseDataSecurityType(string securityType) => throw null;
    public static void ParseKey(string key, out string fileName, out string entryName) => throw null;
    public static DateTime ParseTime(string line, DateTime date, Resolution resolution) => throw null;
    public static Symbol ReadSymbolFromZipEntry(Symbol symbol, Resolution resolution, string zipEntryName) => throw null;
    public static bool SetStrictEndTimes(IBaseData baseData, SecurityExchangeHours exchange) => throw null;
    public static bool SupportsExtendedMarketHours(Type dataType) => throw null;
    public static bool TryParsePath(string fileName, out Symbol symbol, out DateTime date, out Resolution resolution) => throw null;
    public static bool TryParsePath(string fileName, out Symbol symbol, out DateTime date, out Resolution resolution, out bool isUniverses) => throw null;
    public static bool TryParsePath(string filePath, out Symbol symbol, out DateTime date, out Resolution resolution, out TickType tickType, out Type dataType) => throw null;
    public static bool TryParseSecurityType(string fileName, out SecurityType securityType, out string market) => throw null;
    public static bool UseDailyStrictEndTimes(IAlgorithmSettings settings, BaseDataRequest request, Symbol symbol, TimeSpan increment, SecurityExchangeHours exchangeHours = null) => throw null;
    public static bool UseDailyStrictEndTimes(IAlgorithmSettings settings, Type dataType, Symbol symbol, TimeSpan increment, SecurityExchangeHours exchangeHours) => throw null;
    public static bool UseDailyStrictEndTimes(bool dailyStrictEndTimeEnabled, Type dataType, Symbol symbol, TimeSpan increment, SecurityExchangeHours exchangeHours) => throw null;
    public static bool UseDailyStrictEndTimes(Type dataType) => throw null;
    public static bool UseStrictEndTime(bool dailyStrictEndTimeEnabled, Symbol symbol, TimeSpan increment, SecurityExchangeHours exchangeHours) => throw null;
}
