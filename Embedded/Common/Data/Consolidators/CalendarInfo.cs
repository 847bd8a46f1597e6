using System;

namespace QuantConnect.Data.Consolidators;

/// <summary>Where a bar begins, and how long it is.</summary>
public struct CalendarInfo
{
    public CalendarInfo(DateTime start, TimeSpan period)
    {
        Start = start;
        Period = period;
    }

    public DateTime End => Start + Period;

    public TimeSpan Period { get; init; }

    public DateTime Start { get; init; }

    public override bool Equals(object obj) => obj is CalendarInfo other && Start == other.Start && Period == other.Period;

    public override int GetHashCode() => HashCode.Combine(Start, Period);

    public override string ToString() => $"{Start:O} - {End:O}";

    public static bool operator ==(CalendarInfo left, CalendarInfo right) => left.Equals(right);

    public static bool operator !=(CalendarInfo left, CalendarInfo right) => !left.Equals(right);
}
