using System;

namespace QuantConnect.Data.Consolidators;

/// <summary>The calendar's periods as bars.</summary>
public static class Calendar
{
    public static Func<DateTime, CalendarInfo> Monthly => time => Between(FirstOfMonth(time, 1), 1);

    public static Func<DateTime, CalendarInfo> Quarterly => time => Between(FirstOfMonth(time, 3), 3);

    /// <summary>From Monday on.</summary>
    public static Func<DateTime, CalendarInfo> Weekly =>
        time => new CalendarInfo(time.Date.AddDays(-(((int)time.DayOfWeek + 6) % 7)), TimeSpan.FromDays(7));

    public static Func<DateTime, CalendarInfo> Yearly => time => Between(FirstOfMonth(time, 12), 12);

    private static DateTime FirstOfMonth(DateTime time, int months) => new(time.Year, (time.Month - 1) / months * months + 1, 1);

    private static CalendarInfo Between(DateTime start, int months) => new(start, start.AddMonths(months) - start);
}
