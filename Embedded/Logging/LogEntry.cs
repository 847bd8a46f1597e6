using System;
using System.Globalization;

namespace QuantConnect.Logging;

/// <summary>A line of the log.</summary>
public class LogEntry
{
    /// <summary>A line without a time.</summary>
    public LogEntry(string message)
        : this(message, default)
    {
    }

    public LogEntry(string message, DateTime time, LogType type = LogType.Trace)
    {
        Message = message;
        Time = time;
        MessageType = type;
    }

    public string Message { get; set; }

    public LogType MessageType { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Time { get; set; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:O} {MessageType} {Message}");
}
