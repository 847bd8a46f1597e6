namespace Backtests.Strategies.Parameters;

/// <summary>A parameter of config.json or the command line can't be used. The message is one line: name, value, what is allowed.</summary>
public sealed class ParameterException : FormatException
{
    /// <summary>Creates the error from its one line.</summary>
    public ParameterException(string message) : base(message) { }
}
