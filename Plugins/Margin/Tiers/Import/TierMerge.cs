using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Backtests.Margin;

/// <summary>What an import does to a venue file, and the file that comes of it. Versions are added, never changed or taken away.</summary>
public sealed class TierMerge
{
    private TierMerge(string version) => Version = version;

    /// <summary>Name of the version that is added.</summary>
    public string Version { get; }

    /// <summary>Symbols that had no table on that day.</summary>
    public IReadOnlyList<string> Added { get; private init; } = [];

    /// <summary>Symbols whose table differs from the one in force on that day.</summary>
    public IReadOnlyList<string> Changed { get; private init; } = [];

    /// <summary>Symbols whose table is the one in force on that day: nothing is added for them.</summary>
    public IReadOnlyList<string> Unchanged { get; private init; } = [];

    /// <summary>Symbols of the venue that the file does not have; their tables stay.</summary>
    public IReadOnlyList<string> NotInFile { get; private init; } = [];

    /// <summary>The venue file with the new version; null when nothing is added or changed.</summary>
    public string? Text { get; private init; }

    /// <summary>Puts imported tiers beside those of a venue file.</summary>
    /// <param name="venueFile">Path of the venue file.</param>
    /// <param name="import">The tiers.</param>
    /// <param name="date">First day (UTC) on which they hold.</param>
    /// <param name="source">Where they are from, which the file will say.</param>
    /// <param name="rules">Where maintenance rules are found by name; the built-in ones when null.</param>
    /// <exception cref="MarginException">The venue file has a version of that day already, or what would come of it is not
    /// valid.</exception>
    public static TierMerge Plan(string venueFile, TierImport import, DateOnly date, string source, PluginRegistry<IMaintenanceRule>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(import);
        var venue = VenueFile.Load(venueFile, rules);
        var root = JsonCursor.Open(venueFile).Token as JObject ?? throw new MarginException($"{venueFile}: is not an object");
        var (block, id) = ((JObject)root["risk_tiers"]!, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var versions = (JObject)block["versions"]!;
        foreach (var known in versions.Properties())
            if ((string?)known.Value["effective"] == id || known.Name == id)
                throw new MarginException($"{venueFile}: version '{known.Name}' is of {id} already; nothing is replaced. Import with another --date");
        versions[id] = new JObject { ["effective"] = id, ["source"] = source };
        var next = Next(versions, date);

        List<string> added = [], changed = [], unchanged = [];
        foreach (var (symbol, tiers) in import.Tables)
        {
            var before = venue.RiskTiers.GetValueOrDefault(symbol)?.Versions.LastOrDefault(version => version.EffectiveDate <= date);
            if (before is not null && before.Tiers.SequenceEqual(tiers))
            {
                unchanged.Add(symbol);
                continue;
            }
            (before is null ? added : changed).Add(symbol);
            var symbols = (JObject)block["symbols"]!;
            var own = symbols.Properties().FirstOrDefault(one => one.Name.Equals(symbol, StringComparison.OrdinalIgnoreCase))?.Value as JObject;
            if (own is null) symbols[symbol] = own = [];
            // A table that a later version left out because it had not changed must hold again from there on.
            if (before is not null && next is { } later && own[later] is null) own[later] = own[before.Id]!.DeepClone();
            own[id] = Rows(tiers, (JArray)block["columns"]!);
        }
        var text = added.Count + changed.Count == 0 ? null : VenueFileFormat.Format(root);
        if (text is not null) VenueFile.Parse(venueFile, text, rules);
        var imported = import.Tables.Select(table => table.Symbol).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(id)
        {
            Added = added, Changed = changed, Unchanged = unchanged, Text = text,
            NotInFile = [.. venue.RiskTiers.Keys.Where(symbol => !imported.Contains(symbol)).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Writes the file whole or not at all.</summary>
    /// <param name="path">Where to; a file that is there is replaced.</param>
    /// <exception cref="InvalidOperationException">Nothing is added or changed.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string path)
    {
        if (Text is null) throw new InvalidOperationException("nothing is added or changed");
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(temporary, Text);
            File.Move(temporary, path, true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static string? Next(JObject versions, DateOnly date) => versions.Properties()
        .Select(version => (version.Name, Effective: DateOnly.ParseExact((string)version.Value["effective"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture)))
        .Where(version => version.Effective > date).OrderBy(version => version.Effective).Select(version => version.Name).FirstOrDefault();

    private static JArray Rows(RiskTierTable<decimal> tiers, JArray columns) => [.. tiers.Select(tier => new JArray(columns.Select(column =>
        (string?)column switch
        {
            "floor" => Number(tier.Floor),
            "cap" => tier.Cap is { } cap ? Number(cap) : JValue.CreateNull(),
            "maintenance_rate" => Number(tier.MaintenanceRate),
            "maintenance_amount" => Number(tier.MaintenanceAmount),
            "max_leverage" => Number(tier.MaxLeverage),
            _ => new JValue(0m),
        })))];

    // Without the zeros that an interface writes behind its numbers.
    private static JValue Number(decimal value) => new(value / 1.000000000000000000000000000m);
}
