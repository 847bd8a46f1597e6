using System;

namespace QuantConnect.Logging;

public class FunctionalLogHandler : ILogHandler, IDisposable
{
    public FunctionalLogHandler() => throw null;
    public FunctionalLogHandler(Action<string> debug, Action<string> trace, Action<string> error) => throw null;
    public FunctionalLogHandler(Action<string> debug, Action<string> trace, Action<string> error, Action<string> report) => throw null;
    public void Debug(string text) => throw null;
    public void Dispose() => throw null;
    public void Error(string text) => throw null;
    public void Report(string text) => throw null;
    public void Trace(string text) => throw null;
}
