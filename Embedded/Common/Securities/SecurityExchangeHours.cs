using System;
using System.Collections.Generic;
using NodaTime;

namespace QuantConnect.Securities;

public class SecurityExchangeHours
{
    public SecurityExchangeHours(DateTimeZone timeZone, IEnumerable<DateTime> holidayDates, Dictionary<DayOfWeek, LocalMarketHours> marketHoursForEachDayOfWeek, IReadOnlyDictionary<DateTime, TimeSpan> earlyCloses, IReadOnlyDictionary<DateTime, TimeSpan> lateOpens, IEnumerable<DateTime> bankHolidayDates = null) => throw null;
    public HashSet<DateTime> BankHolidays => throw null;
    public IReadOnlyDictionary<DateTime, TimeSpan> EarlyCloses => throw null;
    public HashSet<DateTime> Holidays => throw null;
    public bool IsMarketAlwaysOpen => throw null;
    public IReadOnlyDictionary<DateTime, TimeSpan> LateOpens => throw null;
    public IReadOnlyDictionary<DayOfWeek, LocalMarketHours> MarketHours => throw null;
    public TimeSpan RegularMarketDuration => throw null;
    public DateTimeZone TimeZone => throw null;
    public static SecurityExchangeHours AlwaysOpen(DateTimeZone timeZone) => throw null;
    public DateTime GetFirstDailyMarketOpen(DateTime localDateTime, bool extendedMarketHours) => throw null;
    public DateTime GetLastDailyMarketClose(DateTime localDateTime, bool extendedMarketHours) => throw null;
    public LocalMarketHours GetMarketHours(DateTime localDateTime) => throw null;
    public DateTime GetNextMarketClose(DateTime localDateTime, bool extendedMarketHours) => throw null;
    public DateTime GetNextMarketClose(DateTime localDateTime, bool extendedMarketHours, bool lastClose) => throw null;
    public DateTime GetNextMarketOpen(DateTime localDateTime, bool extendedMarketHours) => throw null;
    public DateTime GetNextTradingDay(DateTime date) => throw null;
    public DateTime GetPreviousMarketOpen(DateTime localDateTime, bool extendedMarketHours) => throw null;
    public DateTime GetPreviousMarketOpen(DateTime localDateTime, bool extendedMarketHours, bool firstOpen) => throw null;
    public DateTime GetPreviousTradingDay(DateTime localDate) => throw null;
    public bool IsDateOpen(DateTime localDateTime, bool extendedMarketHours = false) => throw null;
    public bool IsOpen(DateTime localDateTime, bool extendedMarketHours) => throw null;
    public bool IsOpen(DateTime startLocalDateTime, DateTime endLocalDateTime, bool extendedMarketHours) => throw null;
}
