using System;

namespace QuantConnect.Logging;

public class CompositeLogHandler : ILogHandler, IDisposable
{
    public CompositeLogHandler() => throw null;
    public CompositeLogHandler(params ILogHandler[] handlers) => throw null;
    public void Debug(string text) => throw null;
    public void Dispose() => throw null;
    public void Error(string text) => throw null;
    public void Report(string text) => throw null;
    public void Trace(string text) => throw null;
}
