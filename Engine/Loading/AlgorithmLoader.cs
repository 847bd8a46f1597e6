using System.Reflection;
using System.Runtime.Loader;
using QuantConnect.Algorithm;

namespace Backtests.Engine.Loading;

/// <summary>Finds the algorithm to run in an assembly.</summary>
internal static class AlgorithmLoader
{
    /// <summary>What makes the algorithm that <paramref name="options"/> name.</summary>
    /// <exception cref="BacktestException">There is no such file or class.</exception>
    public static Func<QCAlgorithm> Load(BacktestOptions options)
    {
        if (options.Factory is { } factory)
        {
            return factory;
        }

        if (string.IsNullOrEmpty(options.AlgorithmLocation))
        {
            throw new BacktestException("algorithm-location is not set; it names the assembly file that holds the algorithm");
        }

        var type = Find(LoadAssembly(options.AlgorithmLocation), options.AlgorithmTypeName);
        return () => (QCAlgorithm)Activator.CreateInstance(type)!;
    }

    private static Assembly LoadAssembly(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new BacktestException($"{full}: there is no such assembly file; set algorithm-location");
        }

        try
        {
            var name = AssemblyName.GetAssemblyName(full);
            var loaded = AssemblyLoadContext.Default.Assemblies.FirstOrDefault(a => AssemblyName.ReferenceMatchesDefinition(a.GetName(), name)
                && string.Equals(a.GetName().Name, name.Name, StringComparison.OrdinalIgnoreCase));
            return loaded ?? AssemblyLoadContext.Default.LoadFromAssemblyPath(full);
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or IOException)
        {
            throw new BacktestException($"{full}: is not an assembly that can be loaded; build the algorithm and point algorithm-location at its dll", e);
        }
    }

    private static Type Find(Assembly assembly, string? name)
    {
        var algorithms = Types(assembly)
            .Where(t => typeof(QCAlgorithm).IsAssignableFrom(t) && !t.IsAbstract && t.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .ToList();
        if (algorithms.Count == 0)
        {
            throw new BacktestException($"{assembly.Location}: holds no class that derives from QCAlgorithm");
        }

        // As Lean does it: a single algorithm is the one that is meant, whatever name was given.
        if (algorithms.Count == 1)
        {
            return algorithms[0];
        }

        var all = string.Join(", ", algorithms.Select(t => t.Name));
        if (string.IsNullOrEmpty(name))
        {
            throw new BacktestException($"{assembly.Location}: holds {algorithms.Count} algorithms; set algorithm-type-name to one of {all}");
        }

        var matches = algorithms.Where(t => t.FullName == name).ToList();
        if (matches.Count == 0)
        {
            matches = algorithms.Where(t => t.Name == name).ToList();
        }

        return matches.Count switch
        {
            1 => matches[0],
            0 => throw new BacktestException($"{assembly.Location}: has no algorithm '{name}'; it holds {all}"),
            _ => throw new BacktestException($"{assembly.Location}: '{name}' is the name of several algorithms; write it with its namespace"),
        };
    }

    private static Type[] Types(Assembly assembly)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception e) when (e is FileNotFoundException or TypeLoadException or FileLoadException)
        {
            throw new BacktestException($"{assembly.Location}: needs something that can't be loaded: {e.Message}", e);
        }
    }
}
