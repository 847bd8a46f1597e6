using System;
using NodaTime;
using QuantConnect.Scheduling;
using QuantConnect.Securities;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>UTC to the time of a zone.</summary>
    /// <param name="time">UTC.</param>
    /// <param name="to">The zone.</param>
    /// <param name="strict">Has no effect: UTC has one reading in every zone.</param>
    public static DateTime ConvertFromUtc(this DateTime time, DateTimeZone to, bool strict = false)
    {
        if (ReferenceEquals(to, KnownZones.Utc)) return DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
        var offset = to.GetUtcOffset(Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc)));
        return Shift(time, offset.Ticks, DateTimeKind.Unspecified);
    }

    /// <summary>The time of a zone to UTC.</summary>
    /// <param name="time">In the zone.</param>
    /// <param name="from">The zone.</param>
    /// <param name="strict">
    /// Whether a time that a change of the clocks skips or repeats is an error; else the skipped one moves forward and the earlier one
    /// counts.
    /// </param>
    public static DateTime ConvertToUtc(this DateTime time, DateTimeZone from, bool strict = false)
    {
        if (ReferenceEquals(from, KnownZones.Utc)) return DateTime.SpecifyKind(time, DateTimeKind.Utc);
        var local = LocalDateTime.FromDateTime(DateTime.SpecifyKind(time, DateTimeKind.Unspecified));
        var zoned = strict ? from.AtStrictly(local) : from.AtLeniently(local);
        return zoned.ToDateTimeUtc();
    }

    /// <summary>The time of one zone to that of another.</summary>
    public static DateTime ConvertTo(this DateTime time, DateTimeZone from, DateTimeZone to, bool strict = false) =>
        ReferenceEquals(from, to) ? time : time.ConvertToUtc(from, strict).ConvertFromUtc(to);

    /// <summary>Down to a multiple of the interval at which the market is open; for a daily interval, to an open day.</summary>
    public static DateTime ExchangeRoundDown(
        this DateTime dateTime, TimeSpan interval, SecurityExchangeHours exchangeHours, bool extendedMarketHours) =>
        dateTime.ExchangeRoundDownInTimeZone(interval, exchangeHours, exchangeHours.TimeZone, extendedMarketHours);

    /// <summary>The same, the multiples being those of another zone.</summary>
    public static DateTime ExchangeRoundDownInTimeZone(this DateTime dateTime, TimeSpan interval, SecurityExchangeHours exchangeHours,
        DateTimeZone roundingTimeZone, bool extendedMarketHours)
    {
        if (interval == TimeSpan.Zero) return dateTime;
        var rounded = dateTime.RoundDownInTimeZone(interval, exchangeHours.TimeZone, roundingTimeZone);
        if (exchangeHours.IsMarketAlwaysOpen) return rounded;
        while (!exchangeHours.IsOpen(rounded, rounded + interval, extendedMarketHours)) rounded -= interval;
        return rounded;
    }

    /// <summary>To the nearest multiple of the interval; half of it upwards.</summary>
    public static DateTime Round(this DateTime datetime, TimeSpan roundingInterval) =>
        new((datetime - DateTime.MinValue).Round(roundingInterval).Ticks, datetime.Kind);

    /// <summary>To the nearest multiple of the interval; half of it to the even one.</summary>
    public static TimeSpan Round(this TimeSpan time, TimeSpan roundingInterval) => time.Round(roundingInterval, MidpointRounding.ToEven);

    /// <summary>To the nearest multiple of the interval.</summary>
    public static TimeSpan Round(this TimeSpan time, TimeSpan roundingInterval, MidpointRounding roundingType) =>
        roundingInterval == TimeSpan.Zero
            ? time
            : new TimeSpan((long)Math.Round(time.Ticks / (decimal)roundingInterval.Ticks, roundingType) * roundingInterval.Ticks);

    /// <summary>Down to a multiple of the interval, counted from year 1.</summary>
    public static DateTime RoundDown(this DateTime dateTime, TimeSpan interval)
    {
        if (interval == TimeSpan.Zero) return dateTime;
        var over = dateTime.Ticks % interval.Ticks;
        return over == 0 ? dateTime : dateTime.AddTicks(-over);
    }

    /// <summary>Down to a multiple of the interval in another zone.</summary>
    public static DateTime RoundDownInTimeZone(
        this DateTime dateTime, TimeSpan roundingInterval, DateTimeZone sourceTimeZone, DateTimeZone roundingTimeZone) =>
        dateTime.ConvertTo(sourceTimeZone, roundingTimeZone).RoundDown(roundingInterval).ConvertTo(roundingTimeZone, sourceTimeZone);

    /// <summary>Up to a multiple of the interval, counted from year 1.</summary>
    public static DateTime RoundUp(this DateTime time, TimeSpan interval)
    {
        if (interval == TimeSpan.Zero) return time;
        var over = time.Ticks % interval.Ticks;
        return over == 0 ? time : time.AddTicks(interval.Ticks - over);
    }

    /// <summary>The first date of the rule at or after a given one, asked for in order of time; null when there is none.</summary>
    public static Func<DateTime, DateTime?> ToFunc(this IDateRule dateRule)
    {
        System.Collections.Generic.IEnumerator<DateTime> dates = null;
        return time =>
        {
            if (dates is null)
            {
                dates = dateRule.GetDates(time, Time.EndOfTime).GetEnumerator();
                if (!dates.MoveNext()) return Time.EndOfTime;
            }
            while (dates.Current < time)
                if (!dates.MoveNext()) return Time.EndOfTime;
            return dates.Current;
        };
    }

    /// <summary>The length of a bar; zero for ticks.</summary>
    public static TimeSpan ToTimeSpan(this Resolution resolution) => resolution switch
    {
        Resolution.Tick => TimeSpan.Zero,
        Resolution.Second => Time.OneSecond,
        Resolution.Minute => Time.OneMinute,
        Resolution.Hour => Time.OneHour,
        Resolution.Daily => Time.OneDay,
        _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "No such resolution."),
    };

    /// <summary>The resolution whose bars are so long or, unless an exact match is required, the next finer one.</summary>
    /// <exception cref="InvalidOperationException">No bars are exactly so long.</exception>
    public static Resolution ToHigherResolutionEquivalent(this TimeSpan timeSpan, bool requireExactMatch)
    {
        if (requireExactMatch)
        {
            foreach (var resolution in Enum.GetValues<Resolution>())
                if (resolution.ToTimeSpan() == timeSpan) return resolution;
            throw new InvalidOperationException($"No resolution has bars of {timeSpan}.");
        }
        if (timeSpan >= Time.OneDay) return Resolution.Daily;
        if (timeSpan >= Time.OneHour) return Resolution.Hour;
        if (timeSpan >= Time.OneMinute) return Resolution.Minute;
        return timeSpan >= Time.OneSecond ? Resolution.Second : Resolution.Tick;
    }

    private static DateTime Shift(DateTime time, long ticks, DateTimeKind kind)
    {
        var shifted = time.Ticks + ticks;
        if (shifted < 0) return DateTime.SpecifyKind(DateTime.MinValue, kind);
        return shifted > DateTime.MaxValue.Ticks ? DateTime.SpecifyKind(DateTime.MaxValue, kind) : new DateTime(shifted, kind);
    }
}
