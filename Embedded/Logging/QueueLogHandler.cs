using System;
using System.Collections.Concurrent;

namespace QuantConnect.Logging;

public class QueueLogHandler : ILogHandler, IDisposable
{
    public delegate void LogEventRaised(LogEntry log);

    public event QueueLogHandler.LogEventRaised LogEvent;
    public QueueLogHandler() => throw null;
    public ConcurrentQueue<LogEntry> Logs => throw null;
    public void Debug(string text) => throw null;
    public void Dispose() => throw null;
    public void Error(string text) => throw null;
    protected virtual void OnLogEvent(LogEntry log) => throw null;
    public void Report(string text) => throw null;
    public void Trace(string text) => throw null;
}
