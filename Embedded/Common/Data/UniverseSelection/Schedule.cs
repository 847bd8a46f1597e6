using System;
using System.Collections.Generic;
using QuantConnect.Scheduling;

namespace QuantConnect.Data.UniverseSelection;

public class Schedule
{
    public Schedule() => throw null;
    public bool Initialized => throw null;
    public Schedule Clone() => throw null;
    public IEnumerable<DateTime> Get(DateTime startTime, DateTime endTime) => throw null;
    public void On(IDateRule dateRule) => throw null;
}
