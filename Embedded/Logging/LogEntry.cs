using System;

namespace QuantConnect.Logging;

public class LogEntry
{
    public LogEntry(string message) => throw null;
    public LogEntry(string message, DateTime time, LogType type = LogType.Trace) => throw null;
    public string Message { get => throw null; set => throw null; }
    public LogType MessageType { get => throw null; set => throw null; }
    public DateTime Time { get => throw null; set => throw null; }
    public override string ToString() => throw null;
}
