using System;
using System.Globalization;
using System.IO;

namespace QuantConnect.Logging;

/// <summary>Writes to the console, errors to its error stream.</summary>
public class ConsoleLogHandler : ILogHandler
{
    private readonly string _dateFormat;
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;

    public ConsoleLogHandler()
        : this("yyyyMMdd HH:mm:ss.fff")
    {
    }

    /// <param name="dateFormat">The form of the time before each line, UTC.</param>
    public ConsoleLogHandler(string dateFormat = "yyyyMMdd HH:mm:ss.fff") => _dateFormat = dateFormat;

    public virtual void Debug(string text) => Write(_out, "DEBUG", text);

    public void Dispose()
    {
        _out.Flush();
        _error.Flush();
    }

    public virtual void Error(string text) => Write(_error, "ERROR", text);

    public virtual void Report(string text) => Write(_out, "REPORT", text);

    public virtual void Trace(string text) => Write(_out, "TRACE", text);

    private void Write(TextWriter writer, string level, string text) =>
        writer.WriteLine($"{DateTime.UtcNow.ToString(_dateFormat, CultureInfo.InvariantCulture)} {level}:: {text}");
}
