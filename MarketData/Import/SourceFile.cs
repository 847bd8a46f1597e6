using System.Security.Cryptography;

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

    /// <summary>The csv text, unpacked where it is zipped, and checked where the archive's own checksum lies beside it.</summary>
    /// <exception cref="MarketDataException">Unreadable, empty, damaged, or not what was published.</exception>
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
        CheckAgainstPublished(bytes);
        var zipped = bytes.AsSpan().StartsWith("PK"u8) || Path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        return zipped ? SingleEntryZip.Read(bytes, Path).Content : bytes;
    }

    // The archive publishes a SHA-256 beside each of its files: "hash  name".
    private void CheckAgainstPublished(byte[] bytes)
    {
        var published = Path + ".CHECKSUM";
        if (!File.Exists(published)) return;
        string hash;
        try
        {
            hash = File.ReadAllText(published).Split(' ', 2)[0].Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MarketDataException(published, $"cannot be read: {e.Message.ReplaceLineEndings(" ")}");
        }
        if (!hash.Equals(Convert.ToHexString(SHA256.HashData(bytes)), StringComparison.OrdinalIgnoreCase))
            throw new MarketDataException(Path, "does not match the SHA-256 in the .CHECKSUM file beside it; fetch both again");
    }

    private static bool IsData(string path) =>
        path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
