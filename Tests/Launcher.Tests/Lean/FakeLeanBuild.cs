using System.Reflection;
using System.Reflection.Emit;

namespace Backtests.Launcher.Tests.Lean;

/// <summary>
/// A folder that looks like a Lean build: the stand-in for its launcher, and empty assemblies with the names and versions of Lean's.
/// </summary>
internal static class FakeLeanBuild
{
    public static readonly Version LeansVersion = new(2, 5, 0, 0);

    private static readonly string[] Assemblies =
    [
        "QuantConnect.Common", "QuantConnect.Lean.Engine", "QuantConnect.Algorithm", "QuantConnect.Algorithm.Framework",
        "QuantConnect.Configuration", "QuantConnect.Logging", "QuantConnect.Indicators", "QuantConnect.Queues", "QuantConnect.Messaging",
        "QuantConnect.Api",
    ];

    /// <summary>Makes one.</summary>
    public static string Make(string folder, string dotnet = "10.0.0")
    {
        Directory.CreateDirectory(folder);
        foreach (var name in Assemblies) Assembly(folder, name, LeansVersion);
        Assembly(folder, "Newtonsoft.Json", new Version(13, 0, 0, 0));
        Assembly(folder, "NodaTime", new Version(3, 0, 5, 0));
        Assembly(folder, "Skender.Stock.Indicators", new Version(2, 6, 1, 0));
        File.Copy(Path.Combine(Stand(), "QuantConnect.Lean.Launcher.dll"), Path.Combine(folder, "QuantConnect.Lean.Launcher.dll"));
        File.WriteAllText(Path.Combine(folder, "QuantConnect.Lean.Launcher.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{dotnet}}" } } }""");
        return folder;
    }

    /// <summary>Writes an assembly that refers to others, with a class that derives from each type given.</summary>
    public static string Assembly(string folder, string name, Version version, params (string Name, Version Version, string Type)[] needs)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name) { Version = version }, typeof(object).Assembly);
        var module = assembly.DefineDynamicModule(name);
        // Without a type of its own the writer would refer to nothing.
        module.DefineType($"{name}.Marker", TypeAttributes.Public).CreateType();
        foreach (var need in needs)
        {
            var other = new PersistedAssemblyBuilder(new AssemblyName(need.Name) { Version = need.Version }, typeof(object).Assembly);
            var parent = other.DefineDynamicModule(need.Name).DefineType(need.Type, TypeAttributes.Public);
            parent.DefineDefaultConstructor(MethodAttributes.Public);
            var own = $"{name}.My{need.Type[(need.Type.LastIndexOf('.') + 1)..]}";
            module.DefineType(own, TypeAttributes.Public, parent.CreateType()).CreateType();
        }
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, name + ".dll");
        assembly.Save(file);
        return file;
    }

    // Beside this project's own output, in the same configuration.
    private static string Stand()
    {
        var own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var build = Path.Combine(Path.GetFileName(Path.GetDirectoryName(own))!, Path.GetFileName(own));
        return Path.Combine(Backtests.Tests.Repository.Root, "Tests", "FakeLean", "bin", build);
    }
}
