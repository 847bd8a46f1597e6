using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>Schedules actions of the algorithm.</summary>
public class ScheduleManager : IEventSchedule
{
    private readonly IAlgorithmContext _algorithm;
    private readonly List<ScheduledEvent> _waiting = [];
    private IEventSchedule _schedule;

    internal ScheduleManager(
        IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase)
    {
        _algorithm = algorithm;
        DateRules = new DateRules(algorithm, securities, timeZone, marketHoursDatabase);
        TimeRules = new TimeRules(algorithm, securities, timeZone, marketHoursDatabase);
    }

    public DateRules DateRules { get; }

    public TimeRules TimeRules { get; }

    /// <summary>Adds an event of one's own making.</summary>
    public void Add(ScheduledEvent scheduledEvent)
    {
        if (_schedule is null) _waiting.Add(scheduledEvent);
        else _schedule.Add(scheduledEvent);
    }

    public ScheduledEvent On(IDateRule dateRule, ITimeRule timeRule, Action callback) => On(dateRule, timeRule, (_, _) => callback());

    public ScheduledEvent On(IDateRule dateRule, ITimeRule timeRule, Action<string, DateTime> callback) =>
        On($"{dateRule.Name}: {timeRule.Name}", dateRule, timeRule, callback);

    public ScheduledEvent On(string name, IDateRule dateRule, ITimeRule timeRule, Action callback) =>
        On(name, dateRule, timeRule, (_, _) => callback());

    /// <summary>Calls back at the times of one rule on the dates of another. Times that are over when it is added are left out.</summary>
    public ScheduledEvent On(string name, IDateRule dateRule, ITimeRule timeRule, Action<string, DateTime> callback)
    {
        var scheduledEvent = new ScheduledEvent(name, timeRule.CreateUtcEventTimes(DatesFromNow(dateRule)), callback);
        Add(scheduledEvent);
        return scheduledEvent;
    }

    /// <summary>Takes an event out.</summary>
    public void Remove(ScheduledEvent scheduledEvent)
    {
        if (_schedule is null) _waiting.Remove(scheduledEvent);
        else _schedule.Remove(scheduledEvent);
    }

    /// <summary>Hands all events, also those that were added before, to the engine.</summary>
    public void SetEventSchedule(IEventSchedule eventSchedule)
    {
        ArgumentNullException.ThrowIfNull(eventSchedule);
        _schedule = eventSchedule;
        foreach (var scheduledEvent in _waiting) eventSchedule.Add(scheduledEvent);
        _waiting.Clear();
    }

    // An event may be scheduled before the algorithm's start is known: the clock is read when the first time is asked for. One day earlier,
    // because in another zone today may still be yesterday.
    private IEnumerable<DateTime> DatesFromNow(IDateRule dateRule)
    {
        foreach (var date in dateRule.GetDates(_algorithm.UtcTime.Date.AddDays(-1), Time.EndOfTime)) yield return date;
    }
}
