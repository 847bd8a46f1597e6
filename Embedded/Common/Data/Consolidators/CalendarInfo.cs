using System;

namespace QuantConnect.Data.Consolidators;

public struct CalendarInfo
{
    public CalendarInfo(DateTime start, TimeSpan period) => throw null;
    public DateTime End => throw null;
    public TimeSpan Period { get => throw null; init => throw null; }
    public DateTime Start { get => throw null; init => throw null; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(CalendarInfo left, CalendarInfo right) => throw null;
    public static bool operator !=(CalendarInfo left, CalendarInfo right) => throw null;
}
