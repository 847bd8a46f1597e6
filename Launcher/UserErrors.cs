using System.Reflection;

namespace Backtests.Launcher;

/// <summary>Tells what the user can mend (one line, exit code 2) from what is a fault of the program.</summary>
internal static class UserErrors
{
    private const string OurAssemblies = "Backtests.";

    // Lean says this with a plain ArgumentException, whatever named the symbol.
    private const string UnknownSymbol = "Symbol can't be found in the Symbol Properties Database";

    /// <summary>
    /// Our assemblies throw types of their own, derived from <see cref="FormatException"/> or <see cref="ArgumentException"/>, for what a
    /// user gave wrongly. .NET's own types of that kind are faults of the program, except for files that can't be read or written.
    /// </summary>
    public static bool IsOne(Exception failure) =>
        failure is UserErrorException or IOException or UnauthorizedAccessException
        || (failure is FormatException or ArgumentException && IsOurs(failure.GetType().Assembly))
        || (failure is ArgumentException && failure.Message.StartsWith(UnknownSymbol, StringComparison.Ordinal));

    /// <summary>The user's error in what was thrown around it, e.g. by reflection; null when it is none.</summary>
    public static Exception? Find(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
            if (IsOne(failure)) return failure;
        return null;
    }

    /// <summary>The message in one line.</summary>
    public static string LineOf(Exception failure) => failure.Message.ReplaceLineEndings(" ").Trim();

    private static bool IsOurs(Assembly assembly) =>
        assembly == typeof(UserErrors).Assembly || assembly.GetName().Name!.StartsWith(OurAssemblies, StringComparison.Ordinal);
}
