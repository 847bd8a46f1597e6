namespace Backtests.Margin;

/// <summary>
/// Something a user supplied cannot be used: a venue file, a tier table, a symbol, a date, a leverage. The message is one whole line
/// that names the file or the parameter, the value, and what to do.
/// </summary>
public sealed class MarginException : FormatException
{
    /// <summary>Creates the error from its one line.</summary>
    public MarginException(string message) : base(OneLine(message)) { }

    /// <summary>Creates the error from its one line and what caused it.</summary>
    public MarginException(string message, Exception innerException) : base(OneLine(message), innerException) { }

    // A name or value quoted from a damaged file may hold line breaks.
    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
