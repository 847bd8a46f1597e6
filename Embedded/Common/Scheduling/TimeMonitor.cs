using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

public class TimeMonitor : IDisposable
{
    public TimeMonitor(int monitorIntervalMs = 100) => throw null;
    public int Count => throw null;
    protected List<TimeConsumer> TimeConsumers { get => throw null; init => throw null; }
    public void Add(TimeConsumer consumer) => throw null;
    public void Dispose() => throw null;
    protected virtual void ProcessConsumer(TimeConsumer consumer) => throw null;
    protected virtual void RemoveAll() => throw null;
}
