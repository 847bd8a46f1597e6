using System;

namespace QuantConnect.Logging;

public class ConsoleLogHandler : ILogHandler, IDisposable
{
    public ConsoleLogHandler() => throw null;
    public ConsoleLogHandler(string dateFormat = "yyyyMMdd HH:mm:ss.fff") => throw null;
    public virtual void Debug(string text) => throw null;
    public void Dispose() => throw null;
    public virtual void Error(string text) => throw null;
    public virtual void Report(string text) => throw null;
    public virtual void Trace(string text) => throw null;
}
