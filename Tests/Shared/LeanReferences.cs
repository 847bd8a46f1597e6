using System.Reflection;
using System.Runtime.InteropServices;

namespace Backtests.Tests;

/// <summary>What a DLL that is dropped into a Lean installation may refer to.</summary>
internal static class LeanReferences
{
    // The assemblies of Lean that an algorithm is compiled against, with the versions that every Lean 2.5 has at least. NodaTime is not
    // among them: Lean ships it, but an older one than the embedded edition is compiled with.
    private static readonly Dictionary<string, Version> OfLean = new(StringComparer.Ordinal)
    {
        ["QuantConnect.Algorithm"] = new(2, 5, 0, 0),
        ["QuantConnect.Algorithm.Framework"] = new(2, 5, 0, 0),
        ["QuantConnect.Common"] = new(2, 5, 0, 0),
        ["QuantConnect.Configuration"] = new(2, 5, 0, 0),
        ["QuantConnect.Indicators"] = new(2, 5, 0, 0),
        ["QuantConnect.Logging"] = new(2, 5, 0, 0),
        ["Newtonsoft.Json"] = new(13, 0, 0, 0),
    };

    /// <summary>Fails when the assembly refers to anything but the runtime, Lean in a version that it has, and what is named.</summary>
    public static void Check(Assembly assembly, params string[] others)
    {
        foreach (var reference in assembly.GetReferencedAssemblies())
        {
            var name = reference.Name!;
            if (IsOfRuntime(name) || others.Contains(name)) continue;
            Assert.True(OfLean.TryGetValue(name, out var version), $"{assembly.GetName().Name} refers to {name}, which Lean doesn't ship");
            Assert.True(
                reference.Version <= version, $"{assembly.GetName().Name} refers to {name} {reference.Version}, Lean has {version}");
        }
    }

    private static bool IsOfRuntime(string name) => File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name + ".dll"));
}
