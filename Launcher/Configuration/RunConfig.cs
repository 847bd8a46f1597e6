namespace Backtests.Launcher.Configuration;

/// <summary>What to run: config.json, with what the command line says on top. Relative paths in it are relative to it.</summary>
internal sealed record RunConfig
{
    private const string DefaultAlgorithm = "LiquidationClusterReversalAlgorithm";
    private const string DefaultLocation = "Backtests.Strategies.dll";

    /// <summary>Where it was read from; null where built-in values hold.</summary>
    public required string? File { get; init; }

    /// <summary>Class name, short or full.</summary>
    public required string AlgorithmTypeName { get; init; }

    /// <summary>DLL that holds it, full path.</summary>
    public required string AlgorithmLocation { get; init; }

    public required string DataFolder { get; init; }

    /// <summary>Where decoded bars are kept for later runs; null for nowhere.</summary>
    public string? DataCacheFolder { get; init; }

    public required string ResultsFolder { get; init; }

    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    /// <summary>The longest that one time step may take; null for the engine's own limit.</summary>
    public TimeSpan? StepLimit { get; init; }

    /// <summary>Assemblies with the user's own rules, full paths.</summary>
    public required IReadOnlyList<string> Plugins { get; init; }

    /// <summary>Reads the file (see <see cref="ConfigFile.Load"/>) and puts what was given on top.</summary>
    public static RunConfig Load(string? path, RunOverrides overrides)
    {
        var file = ConfigFile.Load(path);
        var parameters = file.Parameters();
        foreach (var (name, value) in overrides.Parameters) parameters[name] = value;
        return new RunConfig
        {
            File = file.Path,
            AlgorithmTypeName = overrides.AlgorithmTypeName ?? file.Text(ConfigKeys.AlgorithmTypeName) ?? DefaultAlgorithm,
            AlgorithmLocation = AlgorithmFile(overrides.AlgorithmLocation, file),
            DataFolder = DataFolderOf(overrides.DataFolder, file),
            DataCacheFolder = DataCache.FolderOf(overrides.DataCacheFolder, file),
            ResultsFolder = Resolve(overrides.ResultsFolder, file.Text(ConfigKeys.ResultsFolder) ?? "results", file.Folder),
            Parameters = parameters,
            StepLimit = file.Minutes(ConfigKeys.StepLimit),
            Plugins = [.. file.Plugins().Select(plugin => Path.GetFullPath(plugin, file.Folder))],
        };
    }

    /// <summary>The data folder alone, for verbs that run no algorithm.</summary>
    public static string DataFolderFor(string? given) => DataFolderOf(given, ConfigFile.Load(null));

    private static string DataFolderOf(string? given, ConfigFile file) =>
        Resolve(given, file.Text(ConfigKeys.DataFolder) ?? "Data", file.Folder);

    // A bare name is looked for beside config.json and then beside the program, where the strategies that come with it are.
    private static string AlgorithmFile(string? given, ConfigFile file)
    {
        var name = given ?? file.Text(ConfigKeys.AlgorithmLocation) ?? DefaultLocation;
        var named = Path.GetFullPath(name, given is null ? file.Folder : Environment.CurrentDirectory);
        var besideProgram = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(name));
        var isBareName = Path.GetFileName(name) == name;
        return isBareName && !System.IO.File.Exists(named) && System.IO.File.Exists(besideProgram) ? besideProgram : named;
    }

    private static string Resolve(string? given, string configured, string folder) =>
        given is not null ? Path.GetFullPath(given) : Path.GetFullPath(configured, folder);
}
