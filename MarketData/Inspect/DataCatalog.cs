using System.Globalization;

namespace Backtests.MarketData;

/// <summary>A file of a data folder and what its place says it is.</summary>
internal readonly record struct CatalogFile(SeriesId Series, DateOnly? Day, string Path);

/// <summary>Every series of a data folder with its files, found by their places alone.</summary>
internal sealed class DataCatalog
{
    private DataCatalog(SortedDictionary<string, List<CatalogFile>> series, List<string> strays)
    {
        Series = [.. series.Values];
        Strays = strays;
    }

    /// <summary>Files of each series in order of their days; the series in order of asset, market, symbol and kind.</summary>
    public IReadOnlyList<List<CatalogFile>> Series { get; }

    /// <summary>Files among the market data that are no part of the layout.</summary>
    public IReadOnlyList<string> Strays { get; }

    /// <exception cref="MarketDataException">There is no such folder.</exception>
    public static DataCatalog Of(string dataFolder)
    {
        if (!Directory.Exists(dataFolder))
            throw new MarketDataException(dataFolder, "is not a folder; give the data folder with --data-folder");
        var series = new SortedDictionary<string, List<CatalogFile>>(StringComparer.Ordinal);
        var strays = new List<string>();
        foreach (var root in new[] { "cryptofuture", "crypto", "custom" })
        {
            var folder = Path.Combine(dataFolder, root);
            if (!Directory.Exists(folder)) continue;
            var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
            foreach (var file in files)
            {
                var parts = Path.GetRelativePath(dataFolder, file).Split(Path.DirectorySeparatorChar);
                if (Recognise(parts, file) is not { } found)
                {
                    // A custom folder may hold anybody's own data.
                    if (root != "custom") strays.Add(file);
                    continue;
                }
                var id = found.Series;
                var key = $"{id.Asset} {id.Market} {id.Symbol} {(int)id.Kind} {(int)id.Resolution}";
                if (!series.TryGetValue(key, out var mine)) series.Add(key, mine = []);
                mine.Add(found);
            }
        }
        return new(series, strays);
    }

    private static CatalogFile? Recognise(string[] parts, string file)
    {
        if (parts.Length < 4) return null;
        var name = Path.GetFileNameWithoutExtension(file);
        var found = parts[0] == "custom" ? Custom(parts, name) : Lean(parts, name);
        if (found is not { } id || !SymbolName.IsValid(id.Series.Symbol)) return null;
        var path = DataLayout.PathOf(id.Series, id.Day).Split('/');
        return path.AsSpan().SequenceEqual(parts) ? new(id.Series, id.Day, file) : null;
    }

    private static (SeriesId Series, DateOnly? Day)? Custom(string[] parts, string name)
    {
        var market = parts[1];
        SeriesId Id(string symbol, DataKind kind, DataResolution resolution) =>
            new(AssetClass.CryptoFuture, market, symbol.ToUpperInvariant(), kind, resolution);
        return (parts[2], parts.Length) switch
        {
            ("mark", 6) when DayOf(name) is { } day => (Id(parts[4], DataKind.Mark, DataResolution.Minute), day),
            ("mark", 5) => (Id(name, DataKind.Mark, DataResolution.Hour), null),
            ("open_interest", 5) when DayOf(name) is { } day => (Id(parts[3], DataKind.OpenInterest, DataResolution.Event), day),
            ("liquidations", 5) when DayOf(name) is { } day => (Id(parts[3], DataKind.Liquidation, DataResolution.Event), day),
            _ => null,
        };
    }

    private static (SeriesId Series, DateOnly? Day)? Lean(string[] parts, string name)
    {
        var asset = parts[0] == "crypto" ? AssetClass.Crypto : AssetClass.CryptoFuture;
        var market = parts[1];
        if (parts[2] == "margin_interest" && parts.Length == 4)
            return (new(asset, market, name.ToUpperInvariant(), DataKind.Funding, DataResolution.Event), null);
        var end = name.LastIndexOf('_');
        if (end <= 0 || name[(end + 1)..] is not ("trade" or "quote")) return null;
        var kind = name.EndsWith("trade", StringComparison.Ordinal) ? DataKind.Trade : DataKind.Quote;
        var stem = name[..end];
        return (parts[2], parts.Length) switch
        {
            ("minute", 5) when DayOf(stem) is { } day =>
                (new(asset, market, parts[3].ToUpperInvariant(), kind, DataResolution.Minute), day),
            ("hour", 4) => (new(asset, market, stem.ToUpperInvariant(), kind, DataResolution.Hour), null),
            ("daily", 4) => (new(asset, market, stem.ToUpperInvariant(), kind, DataResolution.Daily), null),
            _ => null,
        };
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1970 and < 2100 ? day : null;
}
