namespace Backtests.MarketData;

/// <summary>A file to import: its path, what the name says, and its text.</summary>
/// <param name="path">As messages call it.</param>
/// <param name="chosen">Whether the user named this very file, rather than a folder it is in.</param>
internal sealed class SourceFile(string path, bool chosen)
{
    public string Path { get; } = path;

    public bool Chosen { get; } = chosen;

    /// <summary>
    /// The files behind what the user named, in order of their paths. A file in a folder that is neither zip nor csv goes to
    /// <paramref name="skipped"/>.
    /// </summary>
    /// <exception cref="MarketDataException">A path does not exist, or a folder has nothing to import.</exception>
    public static List<SourceFile> Find(IReadOnlyList<string> from, List<SkippedFile> skipped)
    {
        var files = new List<SourceFile>();
        foreach (var path in from)
        {
            if (File.Exists(path))
            {
                files.Add(new(path, chosen: true));
                continue;
            }
            if (!Directory.Exists(path))
                throw new MarketDataException(path, "does not exist; give a .zip or .csv file, or a folder of them");
            var before = files.Count;
            var inside = Directory.GetFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true });
            Array.Sort(inside, StringComparer.Ordinal);
            foreach (var file in inside)
            {
                if (IsData(file)) files.Add(new(file, chosen: false));
                else skipped.Add(new(file, "neither .zip nor .csv"));
            }
            if (files.Count == before) throw new MarketDataException(path, "holds no .zip or .csv file");
        }
        return files;
    }

    /// <summary>The csv text, unpacked where it is zipped.</summary>
    public byte[] ReadText()
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MarketDataException(Path, $"cannot be read: {e.Message.ReplaceLineEndings(" ")}");
        }
        if (bytes.Length == 0) throw new MarketDataException(Path, "is empty; fetch it again");
        var zipped = bytes.AsSpan().StartsWith("PK"u8) || Path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        return zipped ? SingleEntryZip.Read(bytes, Path).Content : bytes;
    }

    private static bool IsData(string path) =>
        path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
