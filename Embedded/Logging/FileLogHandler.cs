using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace QuantConnect.Logging;

/// <summary>Appends to a file.</summary>
public class FileLogHandler : ILogHandler
{
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly bool _useTimestampPrefix;
    private TextWriter _writer;
    private bool _isDisposed;

    /// <summary><c>log.txt</c> in the current folder.</summary>
    public FileLogHandler()
        : this(Log.FilePath)
    {
    }

    /// <param name="filepath">Made when the first line is written.</param>
    /// <param name="useTimestampPrefix">Whether the time, UTC, and the level come before each line.</param>
    public FileLogHandler(string filepath, bool useTimestampPrefix = true)
    {
        _path = filepath;
        _useTimestampPrefix = useTimestampPrefix;
    }

    public void Debug(string text) => Write(text, "DEBUG");

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _writer?.Dispose();
            _writer = null;
        }
    }

    public void Error(string text) => Write(text, "ERROR");

    public void Report(string text) => Write(text, "REPORT");

    public void Trace(string text) => Write(text, "TRACE");

    protected virtual string CreateMessage(string text, string level) => _useTimestampPrefix
        ? $"{DateTime.UtcNow.ToString("o", CultureInfo.InvariantCulture)} {level}:: {text}"
        : $"{level}:: {text}";

    private void Write(string text, string level)
    {
        lock (_gate)
        {
            if (_isDisposed) return;
            _writer ??= new StreamWriter(_path, append: true) { AutoFlush = true };
            _writer.WriteLine(CreateMessage(text, level));
        }
    }
}
