using System.Runtime.InteropServices;

namespace Backtests.Launcher.Lean;

/// <summary>
/// Which DLLs a run on Lean needs beside Lean's own: the algorithm's, the plugins', and what these refer to. Whatever Lean or .NET has is
/// theirs and only its version is checked; an embedded edition never goes to Lean.
/// </summary>
internal sealed class StagedAssemblies
{
    private const string Skender = "Skender.Stock.Indicators";

    private readonly LeanFolder _lean;
    private readonly string _packages;
    private readonly Dictionary<string, AssemblyFacts> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _problems = [];

    private StagedAssemblies(LeanFolder lean, string packages) => (_lean, _packages) = (lean, packages);

    /// <summary>The assemblies to copy.</summary>
    public IReadOnlyCollection<AssemblyFacts> Files => _files.Values;

    /// <summary>What does not fit, one line each; empty when the run can begin.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Major version of .NET that the staged assemblies ask for.</summary>
    public int RuntimeMajor { get; private set; }

    /// <summary>Follows the references of the given DLLs.</summary>
    /// <param name="lean">The Lean build.</param>
    /// <param name="roots">Full paths of the algorithm's DLL and of the plugins.</param>
    /// <param name="packages">Folder of NuGet packages, where a Skender.Stock.Indicators is looked for.</param>
    public static StagedAssemblies Collect(LeanFolder lean, IEnumerable<string> roots, string? packages = null)
    {
        var staged = new StagedAssemblies(lean, packages ?? NuGetPackages());
        foreach (var root in roots)
        {
            if (!File.Exists(root)) throw new UserErrorException($"{root}: no such file");
            staged.Add(AssemblyFacts.TryRead(root) ?? throw new UserErrorException($"{root}: is not a .NET assembly"));
        }
        return staged;
    }

    private void Add(AssemblyFacts assembly)
    {
        if (!_files.TryAdd(assembly.Name, assembly)) return;
        // Lean loads every DLL of its own folder before ours, so that another build there would be the one that runs.
        if (_lean.Find(assembly.Name) is { } other && other.Mvid != assembly.Mvid)
            _problems.Add($"{other.File} is another build than {assembly.File}; delete it, the run brings its own");
        foreach (var need in assembly.Needs) Resolve(assembly, need);
    }

    private void Resolve(AssemblyFacts by, AssemblyNeed need)
    {
        if (IsOfRuntime(need.Name)) AddRuntime(by, need);
        else if (_files.ContainsKey(need.Name)) return;
        else if (!IsOurs(need.Name) && _lean.Find(need.Name) is { } theirs) CheckVersion(by, need, theirs);
        else if (Beside(by, need) is { } file) Add(file);
        else _problems.Add(Missing(by, need));
    }

    private static bool IsOurs(string name) => name.StartsWith("Backtests.", StringComparison.Ordinal);

    private void CheckVersion(AssemblyFacts by, AssemblyNeed need, AssemblyFacts theirs)
    {
        if (theirs.Version >= need.Version) return;
        _problems.Add($"{FileName(by)} needs {need.Name} {need.Version}, Lean has {theirs.Version}; "
            + $"build it against this Lean: dotnet build -p:LeanSource={_lean.Folder}");
    }

    private void AddRuntime(AssemblyFacts by, AssemblyNeed need)
    {
        RuntimeMajor = Math.Max(RuntimeMajor, need.Version.Major);
        if (need.Name == "System.Runtime" && need.Version.Major > Environment.Version.Major)
            _problems.Add($"{FileName(by)} needs .NET {need.Version.Major}, here is .NET {Environment.Version.Major}");
    }

    private AssemblyFacts? Beside(AssemblyFacts by, AssemblyNeed need)
    {
        if (need.Name.StartsWith("QuantConnect.", StringComparison.Ordinal)) return null;
        var name = need.Name + ".dll";
        string[] places = [Path.Combine(Path.GetDirectoryName(by.File)!, name), Path.Combine(AppContext.BaseDirectory, name)];
        return places.Concat(need.Name == Skender ? OfPackages() : [])
            .Where(File.Exists)
            .Select(AssemblyFacts.TryRead)
            .FirstOrDefault(found => found is { IsEmbeddedEdition: false } && found.Version >= need.Version
                && (need.Name != Skender || found.Version.Major == need.Version.Major));
    }

    private IEnumerable<string> OfPackages()
    {
        var folder = Path.Combine(_packages, Skender.ToLowerInvariant());
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, Skender + ".dll", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal)
            : [];
    }

    private string Missing(AssemblyFacts by, AssemblyNeed need) => need.Name == Skender
        ? $"{FileName(by)} needs {Skender} {need.Version.Major}, which {_lean.Folder} lacks; put the DLL of the NuGet package there "
            + $"or beside {by.File} (the embedded edition is not for Lean)"
        : $"{FileName(by)} needs {need.Name} {need.Version}, which is neither in {_lean.Folder} nor beside {by.File}";

    private static bool IsOfRuntime(string name) => File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name + ".dll"));

    private static string FileName(AssemblyFacts assembly) => Path.GetFileName(assembly.File);

    private static string NuGetPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
