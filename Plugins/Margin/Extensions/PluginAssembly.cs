using System.Reflection;

namespace Backtests.Margin;

/// <summary>Loads an assembly that a user names in the configuration.</summary>
public static class PluginAssembly
{
    /// <summary>Loads an assembly from a file; its dependencies are looked for beside it.</summary>
    /// <exception cref="MarginException">The file is not there or is no .NET assembly that fits this process.</exception>
    public static Assembly Load(string path)
    {
        try
        {
            return Assembly.LoadFrom(Path.GetFullPath(path));
        }
        catch (Exception failure) when (
            failure is IOException or BadImageFormatException or UnauthorizedAccessException or ArgumentException)
        {
            throw new MarginException($"plugin assembly {path}: cannot be loaded: {failure.Message}", failure);
        }
    }
}
