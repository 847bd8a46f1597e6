using QuantConnect.Securities;
using QuantConnect.Interfaces;
using System;
using NodaTime;

namespace QuantConnect.Scheduling;

public class DateRules : BaseScheduleRules
{
    public IDateRule Today => throw null;
    public IDateRule Tomorrow => throw null;
    public IDateRule Every(DayOfWeek day) => throw null;
    public IDateRule Every(params DayOfWeek[] days) => throw null;
    public IDateRule EveryDay() => throw null;
    public IDateRule EveryDay(Symbol symbol, bool extendedMarketHours = false) => throw null;
    public IDateRule EveryDay(string symbol, bool extendedMarketHours = false) => throw null;
    public IDateRule MonthEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule MonthEnd(int daysOffset = 0) => throw null;
    public IDateRule MonthEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule MonthStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule MonthStart(int daysOffset = 0) => throw null;
    public IDateRule MonthStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule On(int year, int month, int day) => throw null;
    public IDateRule On(params DateTime[] dates) => throw null;
    public IDateRule QuarterEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule QuarterEnd(int daysOffset = 0) => throw null;
    public IDateRule QuarterEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule QuarterStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule QuarterStart(int daysOffset = 0) => throw null;
    public IDateRule QuarterStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public void SetDefaultTimeZone(DateTimeZone timeZone) => throw null;
    public IDateRule WeekEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule WeekEnd(int daysOffset = 0) => throw null;
    public IDateRule WeekEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule WeekStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule WeekStart(int daysOffset = 0) => throw null;
    public IDateRule WeekStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule YearEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule YearEnd(int daysOffset = 0) => throw null;
    public IDateRule YearEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule YearStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    public IDateRule YearStart(int daysOffset = 0) => throw null;
    public IDateRule YearStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) => throw null;
    internal DateRules(IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase) : base(algorithm, securities, timeZone, marketHoursDatabase) => throw null;
}
