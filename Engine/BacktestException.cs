namespace Backtests.Engine;

/// <summary>
/// An error that the user can cure: bad market data, a missing file, an algorithm that can't be found, a wrong option. The message is one
/// line that names the place (file, row, value) and says what to do.
/// </summary>
public sealed class BacktestException : FormatException
{
    /// <summary>An error with its one-line message.</summary>
    public BacktestException(string message) : base(message)
    {
    }

    /// <summary>An error with its one-line message and what caused it.</summary>
    public BacktestException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
