using System;

namespace QuantConnect;

public static class Expiry
{
    public static Func<DateTime, DateTime> EndOfDay => throw null;
    public static Func<DateTime, DateTime> EndOfMonth => throw null;
    public static Func<DateTime, DateTime> EndOfQuarter => throw null;
    public static Func<DateTime, DateTime> EndOfWeek => throw null;
    public static Func<DateTime, DateTime> EndOfYear => throw null;
    public static Func<DateTime, DateTime> OneMonth => throw null;
    public static Func<DateTime, DateTime> OneQuarter => throw null;
    public static Func<DateTime, DateTime> OneYear => throw null;
}
