using System;
using System.Collections.Concurrent;

namespace QuantConnect.Logging;

/// <summary>Keeps each line, and announces it.</summary>
public class QueueLogHandler : ILogHandler
{
    public delegate void LogEventRaised(LogEntry log);

    public event LogEventRaised LogEvent;

    public QueueLogHandler()
    {
    }

    public ConcurrentQueue<LogEntry> Logs { get; } = new();

    public void Debug(string text) => Add(text, LogType.Debug);

    public void Dispose()
    {
    }

    public void Error(string text) => Add(text, LogType.Error);

    public void Report(string text) => Add(text, LogType.Report);

    public void Trace(string text) => Add(text, LogType.Trace);

    protected virtual void OnLogEvent(LogEntry log) => LogEvent?.Invoke(log);

    private void Add(string text, LogType type)
    {
        var entry = new LogEntry(text, DateTime.UtcNow, type);
        Logs.Enqueue(entry);
        OnLogEvent(entry);
    }
}
