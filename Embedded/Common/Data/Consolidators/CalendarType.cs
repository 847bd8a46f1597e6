using System;

namespace QuantConnect.Data.Consolidators;

[Obsolete]
public static class CalendarType
{
    public static Func<DateTime, CalendarInfo> Monthly => throw null;
    public static Func<DateTime, CalendarInfo> Weekly => throw null;
}
