using System;

namespace QuantConnect.Data.Consolidators;

public static class Calendar
{
    public static Func<DateTime, CalendarInfo> Monthly => throw null;
    public static Func<DateTime, CalendarInfo> Quarterly => throw null;
    public static Func<DateTime, CalendarInfo> Weekly => throw null;
    public static Func<DateTime, CalendarInfo> Yearly => throw null;
}
