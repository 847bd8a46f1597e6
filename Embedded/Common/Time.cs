using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect;

/// <summary>Spans and instants with a name, conversions of time stamps, and calendars of trading days.</summary>
public static class Time
{
    /// <summary>A bound on all dates: 1899-12-30.</summary>
    public static readonly DateTime BeginningOfTime = DateTime.FromOADate(0);

    /// <summary>A bound on all dates: 2050-12-31.</summary>
    public static readonly DateTime EndOfTime = new(2050, 12, 31);

    public static TimeSpan EndOfTimeTimeSpan = new(EndOfTime.Ticks);

    public static readonly TimeSpan MaxTimeSpan = TimeSpan.FromDays(1000 * 365);

    public static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    public static readonly TimeSpan OneHour = TimeSpan.FromHours(1);

    public static readonly TimeSpan OneMillisecond = TimeSpan.FromMilliseconds(1);

    public static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    public static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    /// <summary>365 days.</summary>
    public static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    /// <summary>Before the first data of any market: 1998-01-02.</summary>
    public static readonly DateTime Start = new(1998, 1, 2);

    private static readonly string[] DateFormats =
    [
        DateFormat.EightCharacter, DateFormat.SixCharacter, DateFormat.DB, DateFormat.TwelveCharacter, DateFormat.ISOShort,
        DateFormat.YearMonth, "yyyy-MM-dd", "yyyyMMdd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.fff", "yyyyMMdd-HH:mm:ss",
    ];

    public static TimeSpan Abs(this TimeSpan timeSpan) => timeSpan.Duration();

    /// <summary>From one instant in steps up to and including the other.</summary>
    public static IEnumerable<DateTime> DateTimeRange(DateTime from, DateTime thru, TimeSpan step)
    {
        for (var time = from; time <= thru; time += step) yield return time;
    }

    /// <summary>Seconds since 1970-01-01, to the millisecond.</summary>
    public static double DateTimeToUnixTimeStamp(DateTime time) => Math.Round((time - DateTime.UnixEpoch).TotalSeconds, 3);

    /// <summary>Milliseconds since 1970-01-01.</summary>
    public static double DateTimeToUnixTimeStampMilliseconds(DateTime time) => (time - DateTime.UnixEpoch).TotalMilliseconds;

    /// <summary>Nanoseconds since 1970-01-01.</summary>
    public static long DateTimeToUnixTimeStampNanoseconds(DateTime time) => (time - DateTime.UnixEpoch).Ticks * 100;

    /// <summary>Each midnight from the first day to the last, both included.</summary>
    public static IEnumerable<DateTime> EachDay(DateTime from, DateTime thru)
    {
        for (var day = from.Date; day <= thru.Date; day = day.AddDays(1)) yield return day;
    }

    /// <summary>The days from one to the other on which the security's market is open.</summary>
    public static IEnumerable<DateTime> EachTradeableDay(Security security, DateTime from, DateTime thru,
        bool extendedMarketHours = false) =>
        EachTradeableDay(security.Exchange.Hours, from, thru, extendedMarketHours);

    /// <summary>The days from one to the other on which the market is open.</summary>
    public static IEnumerable<DateTime> EachTradeableDay(
        SecurityExchangeHours exchange, DateTime from, DateTime thru, bool extendedMarketHours = false)
    {
        foreach (var day in EachDay(from, thru))
            if (exchange.IsDateOpen(day, extendedMarketHours)) yield return day;
    }

    /// <summary>The days from one to the other on which the market of any of the securities is open.</summary>
    public static IEnumerable<DateTime> EachTradeableDay(ICollection<Security> securities, DateTime from, DateTime thru)
    {
        foreach (var day in EachDay(from, thru))
            if (TradableDate(securities, day)) yield return day;
    }

    /// <summary>The days of a time zone, such as that of the data, in which the market is open at some time.</summary>
    public static IEnumerable<DateTime> EachTradeableDayInTimeZone(
        SecurityExchangeHours exchange, DateTime from, DateTime thru, DateTimeZone timeZone, bool includeExtendedMarketHours = true)
    {
        foreach (var day in EachDay(from, thru))
        {
            var start = day.ConvertTo(timeZone, exchange.TimeZone);
            var end = day.AddDays(1).ConvertTo(timeZone, exchange.TimeZone);
            if (exchange.IsOpen(start, end, includeExtendedMarketHours)) yield return day;
        }
    }

    /// <summary>When the given number of bars has passed since a start, counting the bars in which the market is open.</summary>
    public static DateTime GetEndTimeForTradeBars(
        SecurityExchangeHours exchangeHours, DateTime start, TimeSpan barSize, int barCount, bool extendedMarketHours)
    {
        RequirePositive(barSize);
        var current = start;
        if (exchangeHours.IsMarketAlwaysOpen) return current + barSize * barCount;
        for (var count = 0; count < barCount;)
        {
            var previous = current;
            current += barSize;
            if (exchangeHours.IsOpen(previous, current, extendedMarketHours)) count++;
        }
        return current;
    }

    /// <summary>How many bars lie between two instants, counting the bars in which the market is open.</summary>
    public static int GetNumberOfTradeBarsInInterval(SecurityExchangeHours exchangeHours, DateTime start, DateTime end, TimeSpan barSize)
    {
        RequirePositive(barSize);
        if (exchangeHours.IsMarketAlwaysOpen && end > start) return (int)((end - start).Ticks / barSize.Ticks);
        var count = 0;
        for (var current = start; current < end; current += barSize)
            if (exchangeHours.IsOpen(current, current + barSize, false)) count++;
        return count;
    }

    /// <summary>Where a history of so many bars begins: the bars in which the market is open, back from the last that has ended.</summary>
    /// <param name="exchangeHours">The market.</param>
    /// <param name="end">The time until which bars are asked for, in the market's time zone.</param>
    /// <param name="barSize">More than zero.</param>
    /// <param name="barCount">How many bars.</param>
    /// <param name="extendedMarketHours">Whether bars outside the regular session count.</param>
    /// <param name="dataTimeZone">The zone in which the bars begin at whole multiples of their size.</param>
    /// <param name="dailyPreciseEndTime">Whether a daily bar ends when the market closes.</param>
    public static DateTime GetStartTimeForTradeBars(SecurityExchangeHours exchangeHours, DateTime end, TimeSpan barSize, int barCount,
        bool extendedMarketHours, DateTimeZone dataTimeZone, bool dailyPreciseEndTime = false)
    {
        RequirePositive(barSize);
        var current = barSize == OneDay && dailyPreciseEndTime
            ? end
            : barSize > OneHour
                ? end.RoundDownInTimeZone(barSize, exchangeHours.TimeZone, dataTimeZone)
                : end.ExchangeRoundDownInTimeZone(barSize, exchangeHours, dataTimeZone, extendedMarketHours);
        if (exchangeHours.IsMarketAlwaysOpen) return current - barSize * barCount;

        for (var count = 0; count < barCount;)
        {
            var previous = current;
            current -= barSize;
            if (exchangeHours.IsOpen(current, previous, extendedMarketHours)) count++;
        }
        return current;
    }

    public static DateTime Max(DateTime one, DateTime two) => one > two ? one : two;

    public static TimeSpan Max(TimeSpan one, TimeSpan two) => one > two ? one : two;

    public static DateTime Min(DateTime one, DateTime two) => one < two ? one : two;

    public static TimeSpan Min(TimeSpan one, TimeSpan two) => one < two ? one : two;

    public static TimeSpan Multiply(this TimeSpan interval, double multiplier) => TimeSpan.FromTicks((long)(interval.Ticks * multiplier));

    /// <summary>How much of a period has passed: 0 at its start, 1 at its end.</summary>
    public static double NormalizeInstantWithinRange(DateTime start, DateTime current, TimeSpan period) =>
        period == TimeSpan.Zero ? 1 : (current - start).TotalDays / period.TotalDays;

    /// <summary>A step as a fraction of a period.</summary>
    public static double NormalizeTimeStep(TimeSpan period, TimeSpan stepSize) =>
        stepSize == TimeSpan.Zero ? 0 : stepSize.TotalDays / period.TotalDays;

    /// <summary>Reads a date in one of the usual forms.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public static DateTime ParseDate(string dateToParse) =>
        DateTime.TryParseExact(dateToParse, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var exact)
            ? exact
            : DateTime.TryParse(dateToParse, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw new FormatException($"'{dateToParse}' is not a date.");

    /// <summary>Whether the market of any of the securities is open on a day.</summary>
    public static bool TradableDate(IEnumerable<Security> securities, DateTime day)
    {
        foreach (var security in securities)
            if (security.Exchange.DateIsOpen(day)) return true;
        return false;
    }

    /// <summary>How many days from one to the other the market of any of the securities is open.</summary>
    public static int TradeableDates(ICollection<Security> securities, DateTime start, DateTime finish)
    {
        var count = 0;
        foreach (var day in EachDay(start, finish))
            if (TradableDate(securities, day)) count++;
        return count;
    }

    /// <summary>From milliseconds since 1970-01-01.</summary>
    public static DateTime UnixMillisecondTimeStampToDateTime(decimal unixTimeStamp) =>
        DateTime.UnixEpoch.AddTicks((long)(unixTimeStamp * TimeSpan.TicksPerMillisecond));

    /// <summary>From nanoseconds since 1970-01-01.</summary>
    public static DateTime UnixNanosecondTimeStampToDateTime(long unixTimeStamp) => DateTime.UnixEpoch.AddTicks(unixTimeStamp / 100);

    /// <summary>From seconds since 1970-01-01.</summary>
    public static DateTime UnixTimeStampToDateTime(decimal unixTimeStamp) =>
        DateTime.UnixEpoch.AddTicks((long)(unixTimeStamp * TimeSpan.TicksPerSecond));

    /// <summary>From seconds since 1970-01-01.</summary>
    public static DateTime UnixTimeStampToDateTime(double unixTimeStamp) => DateTime.UnixEpoch.AddSeconds(unixTimeStamp);

    /// <summary>From seconds since 1970-01-01.</summary>
    public static DateTime UnixTimeStampToDateTime(long unixTimeStamp) => DateTime.UnixEpoch.AddSeconds(unixTimeStamp);

    private static void RequirePositive(TimeSpan barSize)
    {
        if (barSize <= TimeSpan.Zero) throw new ArgumentException($"A bar of size {barSize} has no length.", nameof(barSize));
    }
}
