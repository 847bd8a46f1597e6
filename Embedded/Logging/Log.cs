using System;

namespace QuantConnect.Logging;

public static class Log
{
    public static bool DebuggingEnabled { get => throw null; set => throw null; }
    public static int DebuggingLevel { get => throw null; set => throw null; }
    public static string FilePath { get => throw null; set => throw null; }
    public static string JobId => throw null;
    public static ILogHandler LogHandler { get => throw null; set => throw null; }
    public static int ProjectId => throw null;
    public static int UserId => throw null;
    public static string ClearLeanPaths(string error) => throw null;
    public static void Debug(string text, int level = 1) => throw null;
    public static void Error(Exception exception, string message = null, bool overrideMessageFloodProtection = false) => throw null;
    public static void Error(string error, bool overrideMessageFloodProtection = false) => throw null;
    public static void Error(string format, params object[] args) => throw null;
    public static void Initialize(int userId, int projectId, string jobId) => throw null;
    public static void Report(string text) => throw null;
    public static void Report(params object[] args) => throw null;
    public static void Trace(string format, params object[] args) => throw null;
    public static void Trace(string traceText, bool overrideMessageFloodProtection = false) => throw null;
    public static string VarDump(object obj, int recursion = 0) => throw null;
}
