using System;
using System.Globalization;
using System.Threading;

namespace QuantConnect.Logging;

/// <summary>The log of the process. The log of an algorithm is its own.</summary>
public static class Log
{
    private static ILogHandler _handler = new ConsoleLogHandler();
    private static string _lastTrace = "";
    private static string _lastError = "";

    /// <summary>Whether lines for those who debug the engine are written.</summary>
    public static bool DebuggingEnabled { get; set; }

    /// <summary>Of those lines, the ones up to this level.</summary>
    public static int DebuggingLevel { get; set; } = 1;

    /// <summary>Where a <see cref="FileLogHandler"/> writes that isn't told otherwise.</summary>
    public static string FilePath { get; set; } = "log.txt";

    /// <summary>Where lines go.</summary>
    public static ILogHandler LogHandler
    {
        get => _handler;
        set => _handler = value ?? throw new ArgumentNullException(nameof(value));
    }

    public static void Debug(string text, int level = 1)
    {
        if (DebuggingEnabled && level <= DebuggingLevel) _handler.Debug(text);
    }

    /// <param name="exception">The error.</param>
    /// <param name="message">What was being done.</param>
    /// <param name="overrideMessageFloodProtection">Whether to write a line that equals the last error.</param>
    public static void Error(Exception exception, string message = null, bool overrideMessageFloodProtection = false) =>
        Error(string.IsNullOrEmpty(message) ? exception.ToString() : $"{message} {exception}", overrideMessageFloodProtection);

    /// <param name="error">The line.</param>
    /// <param name="overrideMessageFloodProtection">Whether to write a line that equals the last error.</param>
    public static void Error(string error, bool overrideMessageFloodProtection = false)
    {
        if (Interlocked.Exchange(ref _lastError, error) == error && !overrideMessageFloodProtection) return;
        _handler.Error(error);
    }

    public static void Error(string format, params object[] args) => Error(string.Format(CultureInfo.InvariantCulture, format, args));

    public static void Trace(string format, params object[] args) => Trace(string.Format(CultureInfo.InvariantCulture, format, args));

    /// <param name="traceText">The line.</param>
    /// <param name="overrideMessageFloodProtection">Whether to write a line that equals the last one.</param>
    public static void Trace(string traceText, bool overrideMessageFloodProtection = false)
    {
        if (Interlocked.Exchange(ref _lastTrace, traceText) == traceText && !overrideMessageFloodProtection) return;
        _handler.Trace(traceText);
    }
}
