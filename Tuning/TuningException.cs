namespace Backtests.Tuning;

/// <summary>A grid or an option that can't be used. The message is one line: which, its value, what is allowed.</summary>
public sealed class TuningException : FormatException
{
    /// <summary>Creates the error from its one line.</summary>
    public TuningException(string message) : base(message) { }
}
