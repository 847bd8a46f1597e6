using Backtests.Tests;

namespace Backtests.Plugins.Tests;

/// <summary>The built sample of rules of one's own; nothing here refers to its types.</summary>
internal static class CustomRulesSample
{
    public static string Path { get; } = System.IO.Path.Combine(
        Repository.Root, "Samples", "CustomRules", "bin", Configuration, "net10.0", "CustomRules.dll");

    // .../bin/Release/net10.0/
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
