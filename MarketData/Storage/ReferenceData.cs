namespace Backtests.MarketData;

/// <summary>
/// The two databases that Lean reads in every data folder: tick and lot of each symbol, and the hours of each market. They come with the
/// program, so that data can be imported into any folder.
/// </summary>
public static class ReferenceData
{
    /// <summary>Lean's symbol-properties database, relative to the data folder.</summary>
    public const string SymbolProperties = "symbol-properties/symbol-properties-database.csv";

    /// <summary>Lean's market-hours database, relative to the data folder.</summary>
    public const string MarketHours = "market-hours/market-hours-database.json";

    /// <summary>Writes those of the two that the folder does not have; never changes one that it has.</summary>
    /// <exception cref="MarketDataException">The folder cannot be written to.</exception>
    public static void WriteMissing(string dataFolder)
    {
        string[] missing = [.. new[] { SymbolProperties, MarketHours }.Where(name => !File.Exists(Path.Combine(dataFolder, name)))];
        if (missing.Length == 0) return;
        using var folder = new StagedFolder(dataFolder);
        foreach (var name in missing)
        {
            using var resource = typeof(ReferenceData).Assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            folder.Write(name, bytes);
        }
        folder.Commit();
    }
}
