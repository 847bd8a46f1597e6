using System;

namespace QuantConnect.Logging;

/// <summary>Hands each line to an action.</summary>
public class FunctionalLogHandler : ILogHandler
{
    private readonly Action<string> _debug;
    private readonly Action<string> _trace;
    private readonly Action<string> _error;
    private readonly Action<string> _report;

    /// <summary>A log that keeps nothing.</summary>
    public FunctionalLogHandler()
        : this(null, null, null, null)
    {
    }

    public FunctionalLogHandler(Action<string> debug, Action<string> trace, Action<string> error)
        : this(debug, trace, error, null)
    {
    }

    public FunctionalLogHandler(Action<string> debug, Action<string> trace, Action<string> error, Action<string> report)
    {
        _debug = debug;
        _trace = trace;
        _error = error;
        _report = report;
    }

    public void Debug(string text) => _debug?.Invoke(text);

    public void Dispose()
    {
    }

    public void Error(string text) => _error?.Invoke(text);

    public void Report(string text) => _report?.Invoke(text);

    public void Trace(string text) => _trace?.Invoke(text);
}
