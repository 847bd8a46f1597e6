using System.Runtime.CompilerServices;

namespace Backtests.Launcher.Tests;

/// <summary>Keeps the tests' runs out of the user's own cache.</summary>
internal static class CacheOfTests
{
    [ModuleInitializer]
    public static void UseAFolderOfItsOwn() =>
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Path.Combine(Path.GetTempPath(), "backtests-tests-cache"));
}
