using System.Reflection;
using System.Runtime.Loader;
using Backtests.Margin;
using QuantConnect.Configuration;

namespace Backtests.Plugins;

/// <summary>
/// Assemblies of the user's own, named in config.json as <c>"plugins": ["MyRules.dll"]</c>, whose maintenance rules, liquidation steps,
/// fill models of forced orders, rankings, prices and triggers of auto-deleveraging, and rules of shared losses, margin removal and top-up
/// can be named in venue files and options.
/// </summary>
public static class PluginAssemblies
{
    private static readonly List<Assembly> Assemblies = [];
    private static readonly Lock Gate = new();

    /// <summary>The assemblies loaded so far, in the order of loading.</summary>
    public static IReadOnlyList<Assembly> Loaded
    {
        get
        {
            lock (Gate) return [.. Assemblies];
        }
    }

    /// <summary>Makes the types of all loaded assemblies available in a registry, and returns it.</summary>
    public static PluginRegistry<T> AddTo<T>(PluginRegistry<T> registry) where T : class
    {
        ArgumentNullException.ThrowIfNull(registry);
        foreach (var assembly in Loaded) registry.AddAssembly(assembly);
        return registry;
    }

    /// <summary>Loads assemblies; one that is loaded already is not loaded again.</summary>
    /// <param name="paths">Paths of DLLs; relative ones are looked for in the current folder, then beside the program.</param>
    /// <returns>The assemblies, in the order of the paths.</returns>
    /// <exception cref="MarginException">A file is missing or is not a .NET assembly.</exception>
    public static IReadOnlyList<Assembly> Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        lock (Gate)
        {
            List<Assembly> loaded = [];
            foreach (var path in paths)
            {
                var assembly = LoadOne(path);
                loaded.Add(assembly);
                if (!Assemblies.Contains(assembly)) Assemblies.Add(assembly);
            }
            return loaded;
        }
    }

    /// <summary>Loads what config.json names under "plugins", so that it works in a Lean installation too.</summary>
    /// <exception cref="MarginException">The entry is not a list of file names, or a file cannot be loaded.</exception>
    public static IReadOnlyList<Assembly> LoadConfigured()
    {
        if (Config.GetToken("plugins") is not { } token) return [];
        if (token is not Newtonsoft.Json.Linq.JArray list || list.Any(entry => entry.Type != Newtonsoft.Json.Linq.JTokenType.String))
            throw new MarginException("config.json: \"plugins\" must be a list of file names, e.g. [\"MyRules.dll\"]");
        return Load(list.Select(entry => (string)entry!));
    }

    private static Assembly LoadOne(string path)
    {
        var file = Candidates(path).FirstOrDefault(File.Exists)
            ?? throw new MarginException($"plugin {path}: there is no such file; looked for {string.Join(" and ", Candidates(path))}");
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(file);
        }
        catch (Exception failure) when (failure is BadImageFormatException or FileLoadException)
        {
            throw new MarginException($"plugin {file}: this is not a .NET assembly that can be loaded: {failure.Message}", failure);
        }
    }

    private static string[] Candidates(string path) =>
        Path.IsPathRooted(path) ? [path] : [Path.GetFullPath(path), Path.Combine(AppContext.BaseDirectory, path)];
}
