namespace QuantConnect;

public enum AlgorithmStatus
{
    DeployError = 0,
    InQueue = 1,
    Running = 2,
    Stopped = 3,
    Liquidated = 4,
    Deleted = 5,
    Completed = 6,
    RuntimeError = 7,
    Invalid = 8,
    LoggingIn = 9,
    Initializing = 10,
    History = 11,
    PendingInput = 12,
    Idle = 13,
}
