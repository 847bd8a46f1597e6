namespace Backtests.Tests;

/// <summary>Where the repository and the optional reference material beside it are on this machine.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Backtests.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The repository's own Data folder.</summary>
    public static string DataFolder => Path.Combine(Root, "Data");

    /// <summary>
    /// A path in the reference material that lies beside the checkout in CI (real market data, recorded engine runs). A test that needs
    /// it is skipped, with the path as the reason, where it is absent.
    /// </summary>
    public static string RequireShared(params string[] parts)
    {
        var path = Path.Combine([Path.GetDirectoryName(Root)!, "shared", .. parts]);
        Skip.IfNot(File.Exists(path) || Directory.Exists(path), $"needs {path}");
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Backtests.sln"))) return folder.FullName;
        throw new InvalidOperationException($"Backtests.sln not found above {AppContext.BaseDirectory}");
    }
}
