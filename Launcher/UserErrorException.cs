namespace Backtests.Launcher;

/// <summary>Something the user gave can't be used. The message is the one line that is printed; the exit code is 2.</summary>
internal sealed class UserErrorException : Exception
{
    public UserErrorException(string message) : base(message) { }
}
