namespace Backtests.Margin;

/// <summary>The venue files of a folder (Data/venues), by name.</summary>
public sealed class VenueCatalog
{
    private readonly string _folder;
    private readonly PluginRegistry<IMaintenanceRule>? _rules;

    /// <summary>Looks into a folder; files are read when asked for.</summary>
    /// <param name="folder">Holds one <c>name.json</c> a venue.</param>
    /// <param name="rules">Where maintenance rules are found by name; the built-in ones when null.</param>
    public VenueCatalog(string folder, PluginRegistry<IMaintenanceRule>? rules = null)
    {
        _folder = folder;
        _rules = rules;
    }

    /// <summary>The names of the venues, sorted; empty when the folder does not exist.</summary>
    public IReadOnlyList<string> Names => Directory.Exists(_folder)
        ? [.. Directory.EnumerateFiles(_folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads a venue by name, or by the path of a venue file of the user's own.</summary>
    /// <exception cref="MarginException">No such venue (the message suggests one), or its file is not valid.</exception>
    public Venue Load(string nameOrPath) => VenueFile.Load(PathOf(nameOrPath), _rules);

    /// <summary>The path of a venue's file; a path of a venue file of the user's own is returned as it is.</summary>
    /// <exception cref="MarginException">No such venue; the message suggests one.</exception>
    public string PathOf(string nameOrPath)
    {
        if (nameOrPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return nameOrPath;
        var names = Names;
        return names.Contains(nameOrPath)
            ? Path.Combine(_folder, nameOrPath + ".json")
            : throw new MarginException($"no venue '{nameOrPath}' in {_folder}{NearMiss.Hint(nameOrPath, names)}");
    }
}
