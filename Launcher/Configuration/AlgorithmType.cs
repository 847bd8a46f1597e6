using System.Reflection;
using System.Runtime.Loader;
using Backtests.Margin;
using QuantConnect.Algorithm;

namespace Backtests.Launcher.Configuration;

/// <summary>Finds the algorithm to run in an assembly.</summary>
internal static class AlgorithmType
{
    /// <summary>
    /// The algorithm of that name, short or full. A single one is taken by any name, as Lean does.
    /// </summary>
    /// <exception cref="UserErrorException">The file can't be loaded, holds no algorithm, or none or several of that name.</exception>
    public static Type Find(string file, string name)
    {
        var algorithms = TypesOf(Load(file), file).Where(IsAlgorithm).ToList();
        if (algorithms.Count == 0)
            throw new UserErrorException($"{file}: holds no algorithm, that is no public class derived from QCAlgorithm");
        if (algorithms.Count == 1) return algorithms[0];
        var named = algorithms.Where(type => type.Name == name || type.FullName == name).ToArray();
        return named.Length switch
        {
            1 => named[0],
            0 => throw new UserErrorException(
                $"{file}: has no algorithm '{name}'{NearMiss.Hint(name, algorithms.Select(type => type.Name))}"),
            _ => throw new UserErrorException($"{file}: '{name}' is several algorithms; write it with its namespace"),
        };
    }

    private static Assembly Load(string file)
    {
        if (!File.Exists(file))
            throw new UserErrorException($"{file}: no such file; algorithm-location names the DLL that holds the algorithm");
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(file);
        }
        catch (Exception failure) when (failure is BadImageFormatException or FileLoadException)
        {
            throw new UserErrorException($"{file}: is not a .NET assembly that can be loaded; build the algorithm and give its DLL");
        }
    }

    private static Type[] TypesOf(Assembly assembly, string file)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception failure)
            when (failure is FileNotFoundException or TypeLoadException or FileLoadException or BadImageFormatException)
        {
            throw new UserErrorException($"{file}: needs something that can't be loaded: {UserErrors.LineOf(failure)}");
        }
    }

    private static bool IsAlgorithm(Type type) =>
        type.IsAssignableTo(typeof(QCAlgorithm)) && type is { IsAbstract: false, ContainsGenericParameters: false };
}
