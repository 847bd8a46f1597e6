namespace QuantConnect.Logging;

public enum LogType
{
    Debug = 0,
    Trace = 1,
    Error = 2,
    Report = 3,
}
