using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

public class ScheduledEvent : IDisposable
{
    public static readonly TimeSpan AlgorithmEndOfDayDelta;
    public static readonly TimeSpan SecurityEndOfDayDelta;
    public event Action<string, DateTime> EventFired;
    public ScheduledEvent(string name, IEnumerable<DateTime> orderedEventUtcTimes, Action<string, DateTime> callback = null) => throw null;
    public ScheduledEvent(string name, IEnumerator<DateTime> orderedEventUtcTimes, Action<string, DateTime> callback = null) => throw null;
    public ScheduledEvent(string name, DateTime eventUtcTime, Action<string, DateTime> callback = null) => throw null;
    public bool Enabled { get => throw null; set => throw null; }
    public string Name => throw null;
    public DateTime NextEventUtcTime => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected void OnEventFired(DateTime triggerTime) => throw null;
    public override string ToString() => throw null;
    void System.IDisposable.Dispose() => throw null;
}
