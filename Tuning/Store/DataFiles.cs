using System.Globalization;

namespace Backtests.Tuning.Store;

/// <summary>
/// The files of a data folder that a sweep may have read: those of its symbols up to its last day, symbol properties, market hours and the
/// venue. Files
/// of a day are taken together by month, so that their list stays short.
/// </summary>
public static class DataFiles
{
    private static readonly string[] Market = ["cryptofuture", "crypto", "custom"];
    private static readonly string[] Common = ["symbol-properties", "market-hours"];

    /// <summary>The files' hashes, each with a name relative to the data folder.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="symbols">The symbols; null for all.</param>
    /// <param name="firstDay">Days before it are left out; null to take them too.</param>
    /// <param name="lastDay">Days after it are left out.</param>
    /// <param name="venue">Name of the venue, or its file; null for none.</param>
    public static IReadOnlyList<SweepInput> Hash(
        string dataFolder, IReadOnlyCollection<string>? symbols, DateTime? firstDay, DateTime lastDay, string? venue)
    {
        var names = symbols?.Select(symbol => symbol.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        SortedDictionary<string, SortedDictionary<string, string>> groups = new(StringComparer.Ordinal);
        foreach (var file in Files(dataFolder, Market))
        {
            var name = Path.GetRelativePath(dataFolder, file).Replace(Path.DirectorySeparatorChar, '/');
            var day = DayOf(Path.GetFileName(file));
            if (day > lastDay || day < firstDay || (names is not null && !IsOf(name, names))) continue;
            Add(groups, day is { } known ? $"{name[..name.LastIndexOf('/')]} {known.ToString("yyyy-MM", CultureInfo.InvariantCulture)}" : name, name, file);
        }
        foreach (var file in Files(dataFolder, Common))
        {
            var name = Path.GetRelativePath(dataFolder, file).Replace(Path.DirectorySeparatorChar, '/');
            Add(groups, name, name, file);
        }
        List<SweepInput> inputs = [.. groups.Select(group => new SweepInput("data", group.Key, group.Value.Count == 1 && group.Value.ContainsKey(group.Key)
            ? group.Value[group.Key] : SweepInputs.Hash(group.Value.Select(file => $"{file.Key} {file.Value}\n"))))];
        if (VenueFile(dataFolder, venue) is { } path) inputs.Add(new SweepInput("venue", Path.GetFileName(path), SweepInputs.HashOf(path)));
        return inputs;
    }

    private static string? VenueFile(string dataFolder, string? venue)
    {
        if (venue is null) return null;
        if (File.Exists(venue)) return venue;
        var file = Path.Combine(dataFolder, "venues", venue + ".json");
        return File.Exists(file) ? file : null;
    }

    private static IEnumerable<string> Files(string dataFolder, string[] folders) => folders
        .Select(folder => Path.Combine(dataFolder, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Where(file => !file.EndsWith(".part", StringComparison.Ordinal) && !file.EndsWith(".tmp", StringComparison.Ordinal));

    private static void Add(SortedDictionary<string, SortedDictionary<string, string>> groups, string group, string name, string file)
    {
        if (!groups.TryGetValue(group, out var files)) groups.Add(group, files = new SortedDictionary<string, string>(StringComparer.Ordinal));
        files.Add(name, SweepInputs.HashOf(file));
    }

    // A folder of the symbol's name, or a file that begins with it.
    private static bool IsOf(string name, HashSet<string> symbols)
    {
        var parts = name.Split('/');
        if (parts[..^1].Any(symbols.Contains)) return true;
        var end = parts[^1].IndexOfAny(['_', '.']);
        return symbols.Contains(end < 0 ? parts[^1] : parts[^1][..end]);
    }

    private static DateTime? DayOf(string file) =>
        file.Length >= 8 && DateTime.TryParseExact(file[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
