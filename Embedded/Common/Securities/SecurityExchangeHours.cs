using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QuantConnect.Securities;

/// <summary>When an exchange trades: a week's hours, holidays, early closes and late opens, in its time zone.</summary>
public class SecurityExchangeHours
{
    // Beyond two weeks without an open, the hours are wrong rather than the holiday long.
    private const int SearchDays = 14;
    private readonly LocalMarketHours[] _week;

    public SecurityExchangeHours(DateTimeZone timeZone, IEnumerable<DateTime> holidayDates,
        Dictionary<DayOfWeek, LocalMarketHours> marketHoursForEachDayOfWeek, IReadOnlyDictionary<DateTime, TimeSpan> earlyCloses,
        IReadOnlyDictionary<DateTime, TimeSpan> lateOpens, IEnumerable<DateTime> bankHolidayDates = null)
    {
        TimeZone = timeZone;
        Holidays = holidayDates.Select(date => date.Date).ToHashSet();
        BankHolidays = (bankHolidayDates ?? Enumerable.Empty<DateTime>()).Select(date => date.Date).ToHashSet();
        EarlyCloses = earlyCloses;
        LateOpens = lateOpens;
        MarketHours = marketHoursForEachDayOfWeek;
        _week = new LocalMarketHours[7];
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            _week[(int)day] = marketHoursForEachDayOfWeek.TryGetValue(day, out var hours) ? hours : LocalMarketHours.ClosedAllDay(day);
        }
        IsMarketAlwaysOpen = Array.TrueForAll(_week, hours => hours.IsOpenAllDay) && Holidays.Count == 0 && earlyCloses.Count == 0
            && lateOpens.Count == 0;
        RegularMarketDuration = _week.GroupBy(hours => hours.MarketDuration).OrderByDescending(group => group.Count()).First().Key;
    }

    public HashSet<DateTime> BankHolidays { get; }
    public IReadOnlyDictionary<DateTime, TimeSpan> EarlyCloses { get; }
    public HashSet<DateTime> Holidays { get; }

    /// <summary>Whether it never closes.</summary>
    public bool IsMarketAlwaysOpen { get; }

    public IReadOnlyDictionary<DateTime, TimeSpan> LateOpens { get; }
    public IReadOnlyDictionary<DayOfWeek, LocalMarketHours> MarketHours { get; }

    /// <summary>The duration that most days of the week have.</summary>
    public TimeSpan RegularMarketDuration { get; }

    public DateTimeZone TimeZone { get; }

    public static SecurityExchangeHours AlwaysOpen(DateTimeZone timeZone) => new(timeZone, Enumerable.Empty<DateTime>(),
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, LocalMarketHours.OpenAllDay), new Dictionary<DateTime, TimeSpan>(),
        new Dictionary<DateTime, TimeSpan>());

    public DateTime GetFirstDailyMarketOpen(DateTime localDateTime, bool extendedMarketHours) =>
        GetPreviousMarketOpen(localDateTime, extendedMarketHours, true);

    public DateTime GetLastDailyMarketClose(DateTime localDateTime, bool extendedMarketHours) =>
        GetNextMarketClose(localDateTime, extendedMarketHours, true);

    /// <summary>The hours of a date, with its holiday, early close or late open.</summary>
    public LocalMarketHours GetMarketHours(DateTime localDateTime)
    {
        var date = localDateTime.Date;
        var regular = _week[(int)date.DayOfWeek];
        if (IsMarketAlwaysOpen) return regular;
        if (Holidays.Contains(date)) return LocalMarketHours.ClosedAllDay(date.DayOfWeek);
        var closesEarly = EarlyCloses.TryGetValue(date, out var earlyClose);
        var opensLate = LateOpens.TryGetValue(date, out var lateOpen);
        if (!closesEarly && !opensLate) return regular;
        var segments = new List<MarketHoursSegment>();
        foreach (var segment in regular.Segments)
        {
            var start = opensLate && segment.Start < lateOpen ? lateOpen : segment.Start;
            var end = closesEarly && segment.End > earlyClose ? earlyClose : segment.End;
            if (start < end) segments.Add(new MarketHoursSegment(segment.State, start, end));
        }
        return new LocalMarketHours(date.DayOfWeek, segments);
    }

    public DateTime GetNextMarketClose(DateTime localDateTime, bool extendedMarketHours) =>
        GetNextMarketClose(localDateTime, extendedMarketHours, false);

    /// <exception cref="ArgumentException">The market does not close within two weeks.</exception>
    public DateTime GetNextMarketClose(DateTime localDateTime, bool extendedMarketHours, bool lastClose)
    {
        var date = localDateTime.Date;
        for (var i = 0; i <= SearchDays; i++, date = date.AddDays(1))
        {
            var next = FirstStart(date.AddDays(1), extendedMarketHours);
            var close = GetMarketHours(date).GetMarketClose(i == 0 ? localDateTime.TimeOfDay : TimeSpan.Zero, extendedMarketHours,
                lastClose, next);
            if (close.HasValue) return date + close.Value;
        }
        throw new ArgumentException($"The market does not close within two weeks of {localDateTime.ToStringInvariant("yyyy-MM-dd HH:mm")}.");
    }

    /// <exception cref="ArgumentException">The market does not open within two weeks.</exception>
    public DateTime GetNextMarketOpen(DateTime localDateTime, bool extendedMarketHours)
    {
        var date = localDateTime.Date;
        for (var i = 0; i <= SearchDays; i++, date = date.AddDays(1))
        {
            var previous = LastEnd(date.AddDays(-1), extendedMarketHours);
            var earliest = i == 0 ? localDateTime.TimeOfDay + TimeSpan.FromTicks(1) : TimeSpan.Zero;
            var open = GetMarketHours(date).GetMarketOpen(earliest, extendedMarketHours, previous);
            if (open.HasValue) return date + open.Value;
        }
        throw new ArgumentException($"The market does not open within two weeks of {localDateTime.ToStringInvariant("yyyy-MM-dd HH:mm")}.");
    }

    /// <summary>The first date after one on which the market opens.</summary>
    public DateTime GetNextTradingDay(DateTime date)
    {
        var next = date.Date.AddDays(1);
        while (!IsDateOpen(next)) next = next.AddDays(1);
        return next;
    }

    public DateTime GetPreviousMarketOpen(DateTime localDateTime, bool extendedMarketHours) =>
        GetPreviousMarketOpen(localDateTime, extendedMarketHours, false);

    /// <exception cref="ArgumentException">The market did not open within two weeks before.</exception>
    public DateTime GetPreviousMarketOpen(DateTime localDateTime, bool extendedMarketHours, bool firstOpen)
    {
        var date = localDateTime.Date;
        for (var i = 0; i <= SearchDays; i++, date = date.AddDays(-1))
        {
            DateTime? found = null;
            foreach (var segment in GetMarketHours(date).Segments)
            {
                if (segment.State != MarketHoursState.Market && !extendedMarketHours) continue;
                var open = date + segment.Start;
                if (open < localDateTime || IsMarketAlwaysOpen && open <= localDateTime) found = firstOpen ? found ?? open : open;
            }
            if (found.HasValue) return found.Value;
        }
        throw new ArgumentException($"The market did not open within two weeks before {localDateTime.ToStringInvariant("yyyy-MM-dd HH:mm")}.");
    }

    /// <summary>The last date before one on which the market opens.</summary>
    public DateTime GetPreviousTradingDay(DateTime localDate)
    {
        var previous = localDate.Date.AddDays(-1);
        while (!IsDateOpen(previous)) previous = previous.AddDays(-1);
        return previous;
    }

    public bool IsDateOpen(DateTime localDateTime, bool extendedMarketHours = false)
    {
        if (IsMarketAlwaysOpen) return true;
        foreach (var segment in GetMarketHours(localDateTime).Segments)
        {
            if (segment.State == MarketHoursState.Market || extendedMarketHours) return true;
        }
        return false;
    }

    public bool IsOpen(DateTime localDateTime, bool extendedMarketHours) =>
        IsMarketAlwaysOpen || GetMarketHours(localDateTime).IsOpen(localDateTime.TimeOfDay, extendedMarketHours);

    /// <summary>Whether it is open at any time of an interval.</summary>
    public bool IsOpen(DateTime startLocalDateTime, DateTime endLocalDateTime, bool extendedMarketHours)
    {
        if (IsMarketAlwaysOpen) return true;
        if (startLocalDateTime == endLocalDateTime) return IsOpen(startLocalDateTime, extendedMarketHours);
        for (var start = startLocalDateTime; start < endLocalDateTime; start = start.Date.AddDays(1))
        {
            var end = endLocalDateTime < start.Date.AddDays(1) ? endLocalDateTime.TimeOfDay : TimeSpan.FromDays(1);
            if (GetMarketHours(start).IsOpen(start.TimeOfDay, end, extendedMarketHours)) return true;
        }
        return false;
    }

    private TimeSpan? FirstStart(DateTime date, bool extendedMarketHours)
    {
        foreach (var segment in GetMarketHours(date).Segments)
        {
            if (segment.State == MarketHoursState.Market || extendedMarketHours) return segment.Start;
        }
        return null;
    }

    private TimeSpan? LastEnd(DateTime date, bool extendedMarketHours)
    {
        TimeSpan? end = null;
        foreach (var segment in GetMarketHours(date).Segments)
        {
            if (segment.State == MarketHoursState.Market || extendedMarketHours) end = segment.End;
        }
        return end;
    }
}
