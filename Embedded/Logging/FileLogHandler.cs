using System;

namespace QuantConnect.Logging;

public class FileLogHandler : ILogHandler, IDisposable
{
    public FileLogHandler() => throw null;
    public FileLogHandler(string filepath, bool useTimestampPrefix = true) => throw null;
    protected virtual string CreateMessage(string text, string level) => throw null;
    public void Debug(string text) => throw null;
    public void Dispose() => throw null;
    public void Error(string text) => throw null;
    public void Report(string text) => throw null;
    public void Trace(string text) => throw null;
}
