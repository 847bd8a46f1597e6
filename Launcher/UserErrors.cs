namespace Backtests.Launcher;

/// <summary>Tells what the user can mend (one line, exit code 2) from what is a fault of the program.</summary>
internal static class UserErrors
{
    /// <summary>
    /// Every assembly of ours throws its own type, derived from <see cref="FormatException"/> or <see cref="ArgumentException"/>, for what a
    /// user gave wrongly; .NET's own types of that kind are faults, except for files that can't be read or written.
    /// </summary>
    public static bool IsOne(Exception failure) =>
        failure is UserErrorException or IOException or UnauthorizedAccessException
        || (failure is FormatException or ArgumentException && IsOurs(failure));

    /// <summary>The message in one line.</summary>
    public static string LineOf(Exception failure) => failure.Message.ReplaceLineEndings(" ").Trim();

    private static bool IsOurs(Exception failure) =>
        failure.GetType() is var type && type != typeof(FormatException) && type.Assembly != typeof(ArgumentException).Assembly;
}
