using System;

namespace QuantConnect.Logging;

/// <summary>Writes to several logs.</summary>
public class CompositeLogHandler : ILogHandler
{
    private readonly ILogHandler[] _handlers;

    /// <summary>The console and <c>log.txt</c>.</summary>
    public CompositeLogHandler()
        : this(new ConsoleLogHandler(), new FileLogHandler())
    {
    }

    public CompositeLogHandler(params ILogHandler[] handlers)
    {
        if (handlers is null || handlers.Length == 0) throw new ArgumentException("At least one log is needed.", nameof(handlers));
        _handlers = handlers;
    }

    public void Debug(string text)
    {
        foreach (var handler in _handlers) handler.Debug(text);
    }

    public void Dispose()
    {
        foreach (var handler in _handlers) handler.Dispose();
    }

    public void Error(string text)
    {
        foreach (var handler in _handlers) handler.Error(text);
    }

    public void Report(string text)
    {
        foreach (var handler in _handlers) handler.Report(text);
    }

    public void Trace(string text)
    {
        foreach (var handler in _handlers) handler.Trace(text);
    }
}
