using QuantConnect.Securities;
using QuantConnect.Interfaces;
using NodaTime;
using System;

namespace QuantConnect.Scheduling;

public class ScheduleManager : IEventSchedule
{
    public DateRules DateRules => throw null;
    public TimeRules TimeRules => throw null;
    public void Add(ScheduledEvent scheduledEvent) => throw null;
    public ScheduledEvent On(IDateRule dateRule, ITimeRule timeRule, Action callback) => throw null;
    public ScheduledEvent On(IDateRule dateRule, ITimeRule timeRule, Action<string, DateTime> callback) => throw null;
    public ScheduledEvent On(string name, IDateRule dateRule, ITimeRule timeRule, Action callback) => throw null;
    public ScheduledEvent On(string name, IDateRule dateRule, ITimeRule timeRule, Action<string, DateTime> callback) => throw null;
    public void Remove(ScheduledEvent scheduledEvent) => throw null;
    public void SetEventSchedule(IEventSchedule eventSchedule) => throw null;
    public ScheduledEvent Training(IDateRule dateRule, ITimeRule timeRule, Action trainingCode) => throw null;
    public ScheduledEvent Training(IDateRule dateRule, ITimeRule timeRule, Action<DateTime> trainingCode) => throw null;
    public ScheduledEvent TrainingNow(Action trainingCode) => throw null;
    internal ScheduleManager(IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase) => throw null;
    // DROPPED M:QuantConnect.Scheduling.ScheduleManager.On(QuantConnect.Scheduling.IDateRule dateRule, QuantConnect.Scheduling.ITimeRule timeRule, Python.Runtime.PyObject callback) : QuantConnect.Scheduling.Schedul   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Scheduling.ScheduleManager.On(System.String name, QuantConnect.Scheduling.IDateRule dateRule, QuantConnect.Scheduling.ITimeRule timeRule, Python.Runtime.PyObject callback) : QuantConnec   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Scheduling.ScheduleManager.Training(QuantConnect.Scheduling.IDateRule dateRule, QuantConnect.Scheduling.ITimeRule timeRule, Python.Runtime.PyObject trainingCode) : QuantConnect.Scheduli   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Scheduling.ScheduleManager.TrainingNow(Python.Runtime.PyObject trainingCode) : QuantConnect.Scheduling.ScheduledEvent   <- Python.Runtime.PyObject
}
