using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect;

public static class Time
{
    public static readonly DateTime BeginningOfTime;
    public static readonly DateTime EndOfTime;
    public static TimeSpan EndOfTimeTimeSpan;
    public static readonly TimeSpan MaxTimeSpan;
    public static readonly TimeSpan OneDay;
    public static readonly TimeSpan OneHour;
    public static readonly TimeSpan OneMillisecond;
    public static readonly TimeSpan OneMinute;
    public static readonly TimeSpan OneSecond;
    public static readonly TimeSpan OneYear;
    public static readonly DateTime Start;
    public static TimeSpan LiveAuxiliaryDataOffset { get => throw null; set => throw null; }
    public static TimeSpan Abs(this TimeSpan timeSpan) => throw null;
    public static IEnumerable<DateTime> DateTimeRange(DateTime from, DateTime thru, TimeSpan step) => throw null;
    public static double DateTimeToUnixTimeStamp(DateTime time) => throw null;
    public static double DateTimeToUnixTimeStampMilliseconds(DateTime time) => throw null;
    public static long DateTimeToUnixTimeStampNanoseconds(DateTime time) => throw null;
    public static IEnumerable<DateTime> EachDay(DateTime from, DateTime thru) => throw null;
    public static IEnumerable<DateTime> EachTradeableDay(Security security, DateTime from, DateTime thru, bool extendedMarketHours = false) => throw null;
    public static IEnumerable<DateTime> EachTradeableDay(SecurityExchangeHours exchange, DateTime from, DateTime thru, bool extendedMarketHours = false) => throw null;
    public static IEnumerable<DateTime> EachTradeableDay(ICollection<Security> securities, DateTime from, DateTime thru) => throw null;
    public static IEnumerable<DateTime> EachTradeableDayInTimeZone(SecurityExchangeHours exchange, DateTime from, DateTime thru, DateTimeZone timeZone, bool includeExtendedMarketHours = true) => throw null;
    public static DateTime GetEndTimeForTradeBars(SecurityExchangeHours exchangeHours, DateTime start, TimeSpan barSize, int barCount, bool extendedMarketHours) => throw null;
    public static TimeSpan GetNextLiveAuxiliaryDataDueTime() => throw null;
    public static TimeSpan GetNextLiveAuxiliaryDataDueTime(DateTime utcNow) => throw null;
    public static int GetNumberOfTradeBarsInInterval(SecurityExchangeHours exchangeHours, DateTime start, DateTime end, TimeSpan barSize) => throw null;
    public static int GetSecondUnevenWait(int waitTimeMillis) => throw null;
    public static int GetSecondUnevenWait(this DateTime now, int waitTimeMillis) => throw null;
    public static DateTime GetStartTimeForTradeBars(SecurityExchangeHours exchangeHours, DateTime end, TimeSpan barSize, int barCount, bool extendedMarketHours, DateTimeZone dataTimeZone, bool dailyPreciseEndTime = false) => throw null;
    public static DateTime Max(DateTime one, DateTime two) => throw null;
    public static TimeSpan Max(TimeSpan one, TimeSpan two) => throw null;
    public static DateTime Min(DateTime one, DateTime two) => throw null;
    public static TimeSpan Min(TimeSpan one, TimeSpan two) => throw null;
    public static TimeSpan Multiply(this TimeSpan interval, double multiplier) => throw null;
    public static double NormalizeInstantWithinRange(DateTime start, DateTime current, TimeSpan period) => throw null;
    public static double NormalizeTimeStep(TimeSpan period, TimeSpan stepSize) => throw null;
    public static DateTime ParseDate(string dateToParse) => throw null;
    public static DateTime ParseFIXUtcTimestamp(string dateToParse) => throw null;
    public static double TimeStamp() => throw null;
    public static bool TradableDate(IEnumerable<Security> securities, DateTime day) => throw null;
    public static int TradeableDates(ICollection<Security> securities, DateTime start, DateTime finish) => throw null;
    public static DateTime UnixMillisecondTimeStampToDateTime(decimal unixTimeStamp) => throw null;
    public static DateTime UnixNanosecondTimeStampToDateTime(long unixTimeStamp) => throw null;
    public static DateTime UnixTimeStampToDateTime(decimal unixTimeStamp) => throw null;
    public static DateTime UnixTimeStampToDateTime(double unixTimeStamp) => throw null;
    public static DateTime UnixTimeStampToDateTime(long unixTimeStamp) => throw null;
}
