using System;

namespace QuantConnect.Logging;

public interface ILogHandler : IDisposable
{
    void Debug(string text);
    void Error(string text);
    void Report(string text);
    void Trace(string text);
}
