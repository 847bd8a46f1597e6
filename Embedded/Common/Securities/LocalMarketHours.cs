using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace QuantConnect.Securities;

/// <summary>The states of a market over one day of the week, in the exchange's time zone.</summary>
public class LocalMarketHours
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly MarketHoursSegment[] _segments;

    public LocalMarketHours(DayOfWeek day, IEnumerable<MarketHoursSegment> segments)
    {
        DayOfWeek = day;
        // A day of some markets is listed twice in Lean's database.
        _segments = segments.Where(s => s.State != MarketHoursState.Closed).DistinctBy(s => (s.State, s.Start, s.End)).OrderBy(s => s.Start)
            .ToArray();
        Segments = Array.AsReadOnly(_segments);
        IsClosedAllDay = _segments.Length == 0;
        IsOpenAllDay = _segments.Length > 0 && Array.TrueForAll(_segments, s => s.State == MarketHoursState.Market)
            && _segments[0].Start == TimeSpan.Zero && _segments[^1].End == Day && Contiguous(_segments);
        foreach (var segment in _segments)
        {
            if (segment.State == MarketHoursState.Market) MarketDuration += segment.End - segment.Start;
        }
    }

    public LocalMarketHours(DayOfWeek day, TimeSpan extendedMarketOpen, TimeSpan marketOpen, TimeSpan marketClose,
        TimeSpan extendedMarketClose)
        : this(day, MarketHoursSegment.GetMarketHoursSegments(extendedMarketOpen, marketOpen, marketClose, extendedMarketClose))
    {
    }

    public LocalMarketHours(DayOfWeek day, TimeSpan marketOpen, TimeSpan marketClose) : this(day, marketOpen, marketOpen, marketClose,
        marketClose)
    {
    }

    public LocalMarketHours(DayOfWeek day, params MarketHoursSegment[] segments) : this(day, (IEnumerable<MarketHoursSegment>)segments)
    {
    }

    public DayOfWeek DayOfWeek { get; }
    public bool IsClosedAllDay { get; }
    public bool IsOpenAllDay { get; }

    /// <summary>How long the regular market is open on the day.</summary>
    public TimeSpan MarketDuration { get; }

    public ReadOnlyCollection<MarketHoursSegment> Segments { get; }
    public static LocalMarketHours ClosedAllDay(DayOfWeek dayOfWeek) => new(dayOfWeek);
    public static LocalMarketHours OpenAllDay(DayOfWeek dayOfWeek) => new(dayOfWeek, MarketHoursSegment.OpenAllDay());

    public TimeSpan? GetMarketClose(TimeSpan time, bool extendedMarketHours, TimeSpan? nextDaySegmentStart = null) =>
        GetMarketClose(time, extendedMarketHours, false, nextDaySegmentStart);

    /// <summary>
    /// The next close of the day at or after a time; null when none is left, or when the next day continues the last segment.
    /// </summary>
    public TimeSpan? GetMarketClose(TimeSpan time, bool extendedMarketHours, bool lastClose, TimeSpan? nextDaySegmentStart = null)
    {
        TimeSpan? close = null;
        for (var i = 0; i < _segments.Length; i++)
        {
            if (!Counts(_segments[i], extendedMarketHours) || _segments[i].End <= time) continue;
            var next = NextStart(i, extendedMarketHours);
            if (next is { } start ? start == _segments[i].End : IsContinuousMarketOpen(_segments[i].End, nextDaySegmentStart)) continue;
            close = _segments[i].End;
            if (!lastClose) return close;
        }
        return close;
    }

    /// <summary>The next open of the day at or after a time; null when none is left, or when it only continues the day before.</summary>
    public TimeSpan? GetMarketOpen(TimeSpan time, bool extendedMarketHours, TimeSpan? previousDayLastSegment = null)
    {
        var previousEnd = previousDayLastSegment;
        var fromPreviousDay = true;
        foreach (var segment in _segments)
        {
            if (!Counts(segment, extendedMarketHours)) continue;
            var continues = IsContinuousMarketOpen(previousEnd, segment.Start, fromPreviousDay);
            if (segment.Start >= time && !continues) return segment.Start;
            previousEnd = segment.End;
            fromPreviousDay = false;
        }
        return null;
    }

    /// <summary>Whether a segment starts where the previous one ended, over midnight when that was the day before.</summary>
    public static bool IsContinuousMarketOpen(TimeSpan? previousSegmentEnd, TimeSpan? nextSegmentStart,
        bool prevSegmentIsFromPrevDay = true)
    {
        if (previousSegmentEnd == null || nextSegmentStart == null) return false;
        var end = prevSegmentIsFromPrevDay ? previousSegmentEnd.Value - Day : previousSegmentEnd.Value;
        return end == nextSegmentStart.Value;
    }

    public bool IsOpen(TimeSpan start, TimeSpan end, bool extendedMarketHours)
    {
        if (start == end) return IsOpen(start, extendedMarketHours);
        foreach (var segment in _segments)
        {
            if (Counts(segment, extendedMarketHours) && segment.Overlaps(start, end)) return true;
        }
        return false;
    }

    public bool IsOpen(TimeSpan time, bool extendedMarketHours)
    {
        foreach (var segment in _segments)
        {
            if (Counts(segment, extendedMarketHours) && segment.Contains(time)) return true;
        }
        return false;
    }

    public override string ToString() => IsClosedAllDay ? "Closed All Day" : IsOpenAllDay ? "Open All Day"
        : $"{DayOfWeek}: {string.Join(" | ", _segments.Select(s => s.ToString()))}";

    private static bool Contiguous(MarketHoursSegment[] segments)
    {
        for (var i = 1; i < segments.Length; i++)
        {
            if (segments[i].Start != segments[i - 1].End) return false;
        }
        return true;
    }

    private static bool Counts(MarketHoursSegment segment, bool extendedMarketHours) =>
        segment.State == MarketHoursState.Market || extendedMarketHours && segment.State != MarketHoursState.Closed;

    private TimeSpan? NextStart(int index, bool extendedMarketHours)
    {
        for (var i = index + 1; i < _segments.Length; i++)
        {
            if (Counts(_segments[i], extendedMarketHours)) return _segments[i].Start;
        }
        return null;
    }
}
