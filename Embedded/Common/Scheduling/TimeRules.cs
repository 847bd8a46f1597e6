using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>
/// Rules for the times of scheduled events on their dates. A market that never closes has no rules around its opening and its close.
/// </summary>
public class TimeRules : BaseScheduleRules
{
    internal TimeRules(IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone,
        MarketHoursDatabase marketHoursDatabase)
        : base(algorithm, securities, timeZone, marketHoursDatabase)
    {
    }

    /// <summary>00:00 in the algorithm's time zone.</summary>
    public ITimeRule Midnight => Named("Midnight", TimeSpan.Zero, TimeZone);

    /// <summary>12:00 in the algorithm's time zone.</summary>
    public ITimeRule Noon => Named("Noon", TimeSpan.FromHours(12), TimeZone);

    /// <summary>The time at which the event is scheduled.</summary>
    public ITimeRule Now => new FuncTimeRule("Now", dates => dates.Select(_ => UtcNow));

    public ITimeRule At(int hour, int minute, DateTimeZone timeZone) => At(new TimeSpan(hour, minute, 0), timeZone);

    public ITimeRule At(int hour, int minute, int second = 0) => At(new TimeSpan(hour, minute, second), TimeZone);

    public ITimeRule At(int hour, int minute, int second, DateTimeZone timeZone) => At(new TimeSpan(hour, minute, second), timeZone);

    public ITimeRule At(TimeSpan timeOfDay) => At(timeOfDay, TimeZone);

    /// <summary>A time of day in a time zone.</summary>
    public ITimeRule At(TimeSpan timeOfDay, DateTimeZone timeZone) => 
        Named(timeOfDay.ToString("c", CultureInfo.InvariantCulture), timeOfDay, timeZone);

    /// <summary>From midnight on, in steps.</summary>
    /// <exception cref="ArgumentException">The step is not longer than zero.</exception>
    public ITimeRule Every(TimeSpan interval)
    {
        if (interval <= TimeSpan.Zero)
            throw new ArgumentException($"Events every {interval} never end: the step must be longer than zero.", nameof(interval));
        var timeZone = TimeZone;
        return new FuncTimeRule(string.Create(CultureInfo.InvariantCulture, $"Every {interval.TotalMinutes:0.##} min"),
            dates => EachStep(dates, interval, timeZone));
    }

    /// <summary>Sets the zone of rules that name none.</summary>
    public void SetDefaultTimeZone(DateTimeZone timeZone) => TimeZone = timeZone;

    private static FuncTimeRule Named(string name, TimeSpan timeOfDay, DateTimeZone timeZone) =>
        new(name, dates => dates.Select(date => (date + timeOfDay).ConvertToUtc(timeZone)));

    private static IEnumerable<DateTime> EachStep(IEnumerable<DateTime> dates, TimeSpan interval, DateTimeZone timeZone)
    {
        foreach (var date in dates)
            for (var time = TimeSpan.Zero; time < Time.OneDay; time += interval)
                yield return (date + time).ConvertToUtc(timeZone);
    }
}
