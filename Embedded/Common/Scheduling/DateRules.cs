using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>
/// Rules for the dates of scheduled events. With a symbol, only the days count on which its market is open; an offset counts such days from
/// the start or the end of the period.
/// </summary>
public class DateRules : BaseScheduleRules
{
    internal DateRules(IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone,
        MarketHoursDatabase marketHoursDatabase)
        : base(algorithm, securities, timeZone, marketHoursDatabase)
    {
    }

    /// <summary>The date at which the rule is made.</summary>
    public IDateRule Today
    {
        get
        {
            var today = LocalDate;
            return new FuncDateRule("TodayOnly", (_, _) => [today]);
        }
    }

    /// <summary>The date after that at which the rule is made.</summary>
    public IDateRule Tomorrow
    {
        get
        {
            var tomorrow = LocalDate.AddDays(1);
            return new FuncDateRule("TomorrowOnly", (_, _) => [tomorrow]);
        }
    }

    private DateTime LocalDate => UtcNow.ConvertFromUtc(TimeZone).Date;

    public IDateRule Every(DayOfWeek day) => Every([day]);

    public IDateRule Every(params DayOfWeek[] days)
    {
        var wanted = days.ToHashSet();
        return new FuncDateRule(string.Join(",", days),
            (start, end) => Time.EachDay(start, end).Where(date => wanted.Contains(date.DayOfWeek)));
    }

    public IDateRule EveryDay() => new FuncDateRule("EveryDay", Time.EachDay);

    public IDateRule EveryDay(Symbol symbol, bool extendedMarketHours = false)
    {
        var hours = GetSecurityExchangeHours(symbol);
        return new FuncDateRule($"{symbol.Value}: EveryDay", (start, end) => Time.EachTradeableDay(hours, start, end, extendedMarketHours));
    }

    public IDateRule EveryDay(string symbol, bool extendedMarketHours = false) => EveryDay(GetSymbol(symbol), extendedMarketHours);

    public IDateRule MonthEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtEnd("MonthEnd", MonthOf, symbol, daysOffset, extendedMarketHours);

    public IDateRule MonthEnd(int daysOffset = 0) => AtEnd("MonthEnd", MonthOf, null, daysOffset);

    public IDateRule MonthEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        MonthEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    public IDateRule MonthStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtStart("MonthStart", MonthOf, symbol, daysOffset, extendedMarketHours);

    public IDateRule MonthStart(int daysOffset = 0) => AtStart("MonthStart", MonthOf, null, daysOffset);

    public IDateRule MonthStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        MonthStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    public IDateRule On(int year, int month, int day) => On(new DateTime(year, month, day));

    public IDateRule On(params DateTime[] dates)
    {
        var ordered = dates.Select(date => date.Date).Distinct().Order().ToArray();
        return new FuncDateRule(
            string.Join(",", ordered.Select(date => date.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture))),
            (start, end) => ordered.Where(date => date >= start.Date && date <= end));
    }

    public IDateRule QuarterEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtEnd("QuarterEnd", QuarterOf, symbol, daysOffset, extendedMarketHours);

    public IDateRule QuarterEnd(int daysOffset = 0) => AtEnd("QuarterEnd", QuarterOf, null, daysOffset);

    public IDateRule QuarterEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        QuarterEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    public IDateRule QuarterStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtStart("QuarterStart", QuarterOf, symbol, daysOffset, extendedMarketHours);

    public IDateRule QuarterStart(int daysOffset = 0) => AtStart("QuarterStart", QuarterOf, null, daysOffset);

    public IDateRule QuarterStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        QuarterStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>Sets the zone in which it is today.</summary>
    public void SetDefaultTimeZone(DateTimeZone timeZone) => TimeZone = timeZone;

    /// <summary>The last open day of each week from Sunday to Saturday.</summary>
    public IDateRule WeekEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtEnd("WeekEnd", WeekOf, symbol, daysOffset, extendedMarketHours);

    /// <summary>Each Friday.</summary>
    public IDateRule WeekEnd(int daysOffset = 0) => AtEnd("WeekEnd", WorkingWeekOf, null, daysOffset);

    public IDateRule WeekEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        WeekEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    /// <summary>The first open day of each week from Sunday to Saturday.</summary>
    public IDateRule WeekStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtStart("WeekStart", WeekOf, symbol, daysOffset, extendedMarketHours);

    /// <summary>Each Monday.</summary>
    public IDateRule WeekStart(int daysOffset = 0) => AtStart("WeekStart", WorkingWeekOf, null, daysOffset);

    public IDateRule WeekStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        WeekStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    public IDateRule YearEnd(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtEnd("YearEnd", YearOf, symbol, daysOffset, extendedMarketHours);

    public IDateRule YearEnd(int daysOffset = 0) => AtEnd("YearEnd", YearOf, null, daysOffset);

    public IDateRule YearEnd(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        YearEnd(GetSymbol(symbol), daysOffset, extendedMarketHours);

    public IDateRule YearStart(Symbol symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        AtStart("YearStart", YearOf, symbol, daysOffset, extendedMarketHours);

    public IDateRule YearStart(int daysOffset = 0) => AtStart("YearStart", YearOf, null, daysOffset);

    public IDateRule YearStart(string symbol, int daysOffset = 0, bool extendedMarketHours = true) =>
        YearStart(GetSymbol(symbol), daysOffset, extendedMarketHours);

    private static (DateTime First, DateTime Last) MonthOf(DateTime date)
    {
        var first = new DateTime(date.Year, date.Month, 1);
        return (first, first.AddMonths(1).AddDays(-1));
    }

    private static (DateTime First, DateTime Last) QuarterOf(DateTime date)
    {
        var first = new DateTime(date.Year, (date.Month - 1) / 3 * 3 + 1, 1);
        return (first, first.AddMonths(3).AddDays(-1));
    }

    private static (DateTime First, DateTime Last) YearOf(DateTime date) =>
        (new DateTime(date.Year, 1, 1), new DateTime(date.Year, 12, 31));

    private static (DateTime First, DateTime Last) WeekOf(DateTime date)
    {
        var sunday = date.Date.AddDays(-(int)date.DayOfWeek);
        return (sunday, sunday.AddDays(6));
    }

    private static (DateTime First, DateTime Last) WorkingWeekOf(DateTime date)
    {
        var monday = date.Date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
        return (monday, monday.AddDays(4));
    }

    private FuncDateRule AtStart(
        string name, Func<DateTime, (DateTime First, DateTime Last)> periodOf, Symbol symbol, int daysOffset,
        bool extendedMarketHours = true) =>
        AtEdge(name, periodOf, symbol, daysOffset, extendedMarketHours, 1);

    private FuncDateRule AtEnd(
        string name, Func<DateTime, (DateTime First, DateTime Last)> periodOf, Symbol symbol, int daysOffset,
        bool extendedMarketHours = true) =>
        AtEdge(name, periodOf, symbol, daysOffset, extendedMarketHours, -1);

    private FuncDateRule AtEdge(string name, Func<DateTime, (DateTime First, DateTime Last)> periodOf, Symbol symbol, int daysOffset,
        bool extendedMarketHours, int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysOffset);
        var hours = symbol is null ? null : GetSecurityExchangeHours(symbol);
        var full = $"{(symbol is null ? "" : $"{symbol.Value}: ")}{name}{(daysOffset == 0 ? "" : (step > 0 ? "+" : "-") + daysOffset)}";
        return new FuncDateRule(full, (start, end) => Edges(periodOf, hours, daysOffset, extendedMarketHours, step, start.Date, end));
    }

    private static IEnumerable<DateTime> Edges(Func<DateTime, (DateTime First, DateTime Last)> periodOf, SecurityExchangeHours hours,
        int daysOffset, bool extendedMarketHours, int step, DateTime start, DateTime end)
    {
        var (first, last) = periodOf(start);
        while (first <= end)
        {
            var left = daysOffset;
            for (var date = step > 0 ? first : last; date >= first && date <= last; date = date.AddDays(step))
            {
                if (hours is not null && !hours.IsDateOpen(date, extendedMarketHours)) continue;
                if (left-- > 0) continue;
                if (date >= start && date <= end) yield return date;
                break;
            }
            if (last > Time.EndOfTime) yield break;
            // Weeks that end on Friday leave days between them.
            var next = last.AddDays(1);
            while (periodOf(next).First == first) next = next.AddDays(1);
            (first, last) = periodOf(next);
        }
    }
}
