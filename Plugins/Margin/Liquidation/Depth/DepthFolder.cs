using System.Globalization;
using System.IO.Compression;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Daily <c>bookDepth</c> archives in a folder, read when a day is first asked for: <c>SYMBOL-bookDepth-2025-10-10.zip</c>, or
/// <c>.csv</c>; an underscore in the place of the hyphens is fine too.
/// </summary>
public sealed class DepthFolder
{
    private readonly string _folder;
    private readonly Dictionary<(string Symbol, DateOnly Day), DepthBook?> _days = [];

    /// <summary>A folder.</summary>
    /// <exception cref="MarginException">It is not there.</exception>
    public DepthFolder(string folder)
    {
        if (!Directory.Exists(folder)) throw new MarginException($"{folder}: no such folder of bookDepth archives");
        _folder = folder;
    }

    /// <summary>The book of a contract on a day (UTC); null when there is no archive of it.</summary>
    /// <exception cref="MarginException">The archive is damaged.</exception>
    public DepthBook? Day(string symbol, DateOnly day)
    {
        if (_days.TryGetValue((symbol, day), out var known)) return known;
        return _days[(symbol, day)] = Find(symbol, day) is { } file ? Read(file) : null;
    }

    private string? Find(string symbol, DateOnly day)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var separator in new[] { '-', '_' })
            foreach (var extension in new[] { ".zip", ".csv" })
            {
                var file = Path.Combine(_folder, $"{symbol}{separator}bookDepth{separator}{date}{extension}");
                if (File.Exists(file)) return file;
            }
        return null;
    }

    private static DepthBook Read(string file)
    {
        if (!file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var plain = new StreamReader(file);
            return BookDepthReader.Read(plain, file);
        }
        try
        {
            using var archive = ZipFile.OpenRead(file);
            if (archive.Entries.Count != 1) throw new MarginException($"{file}: holds {archive.Entries.Count} files, not one");
            using var reader = new StreamReader(archive.Entries[0].Open());
            return BookDepthReader.Read(reader, file);
        }
        catch (InvalidDataException failure)
        {
            throw new MarginException($"{file}: damaged zip: {failure.Message}", failure);
        }
    }
}
