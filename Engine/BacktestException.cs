namespace Backtests.Engine;

/// <summary>
/// An error that the user can cure: bad market data, a missing file, an algorithm that can't be found, a wrong option. The message is one
/// line that names the place (file, row, value) and says what to do.
/// </summary>
public sealed class BacktestException : FormatException
{
    /// <summary>An error with its one-line message.</summary>
    public BacktestException(string message) : base(OneLine(message))
    {
    }

    /// <summary>An error with its one-line message and what caused it.</summary>
    public BacktestException(string message, Exception innerException) : base(OneLine(message), innerException)
    {
    }

    /// <summary>What a message quotes, a file's entry name for instance, may hold anything.</summary>
    private static string OneLine(string message)
    {
        if (!message.Any(char.IsControl))
        {
            return message;
        }

        return string.Create(message.Length, message, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
    }
}
