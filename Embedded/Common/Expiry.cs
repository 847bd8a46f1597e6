using System;
using QuantConnect.Data.Consolidators;

namespace QuantConnect;

/// <summary>When something ends that begins at a time.</summary>
public static class Expiry
{
    public static Func<DateTime, DateTime> EndOfDay => time => time.AddDays(1).Date;

    public static Func<DateTime, DateTime> EndOfMonth => time => Calendar.Monthly(time).End;

    public static Func<DateTime, DateTime> EndOfQuarter => time => Calendar.Quarterly(time).End;

    /// <summary>The next Monday.</summary>
    public static Func<DateTime, DateTime> EndOfWeek => time => Calendar.Weekly(time).End;

    public static Func<DateTime, DateTime> EndOfYear => time => Calendar.Yearly(time).End;

    public static Func<DateTime, DateTime> OneMonth => time => time.AddMonths(1);

    public static Func<DateTime, DateTime> OneQuarter => time => time.AddMonths(3);

    public static Func<DateTime, DateTime> OneYear => time => time.AddYears(1);
}
