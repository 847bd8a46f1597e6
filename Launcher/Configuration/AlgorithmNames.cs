using System.Reflection;
using System.Runtime.Loader;
using Backtests.Margin;
using QuantConnect.Algorithm;

namespace Backtests.Launcher.Configuration;

/// <summary>The algorithms in an assembly, by name.</summary>
internal static class AlgorithmNames
{
    /// <summary>
    /// Throws when the file can't be loaded, holds no algorithm, or holds several and none of that name. A single one is taken by any name,
    /// as Lean does.
    /// </summary>
    public static void Require(string file, string name)
    {
        var algorithms = TypesOf(Load(file), file).Where(IsAlgorithm).ToList();
        if (algorithms.Count == 0)
            throw new UserErrorException($"{file}: holds no algorithm, that is no public class derived from QCAlgorithm");
        if (algorithms.Count == 1 || algorithms.Exists(type => type.Name == name || type.FullName == name)) return;
        throw new UserErrorException($"{file}: has no algorithm '{name}'{NearMiss.Hint(name, algorithms.Select(type => type.Name))}");
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
