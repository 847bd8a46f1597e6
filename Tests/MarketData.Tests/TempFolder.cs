using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Backtests.MarketData.Tests;

/// <summary>A folder of a test's own that is gone afterwards, and ways to fill and read it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("marketdata").FullName;

    /// <summary>The data folder, apart from the sources.</summary>
    public string Data => System.IO.Path.Combine(Path, "data");

    public string File(string relative, params string[] lines) => Bytes(relative, Encoding.UTF8.GetBytes(string.Join('\n', lines) + '\n'));

    public string Bytes(string relative, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Zip(string relative, params string[] lines) =>
        Bytes(relative, ZipBytes((System.IO.Path.GetFileNameWithoutExtension(relative) + ".csv", string.Join('\n', lines) + '\n')));

    public static byte[] ZipBytes(params (string Name, string Text)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        return memory.ToArray();
    }

    /// <summary>Lines of a file of the data folder, read with the runtime's own zip reader; the entry must have the given name.</summary>
    public string[] Lines(string relative, string? entry = null)
    {
        var path = System.IO.Path.Combine(Data, relative);
        if (entry is null) return System.IO.File.ReadAllLines(path);
        using var zip = ZipFile.OpenRead(path);
        var only = Assert.Single(zip.Entries);
        Assert.Equal(entry, only.FullName);
        using var reader = new StreamReader(only.Open());
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Every file of the data folder with the hash of its bytes.</summary>
    public SortedDictionary<string, string> Snapshot() => Snapshot(Data);

    public static SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return files;
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(System.IO.Path.GetRelativePath(folder, path).Replace('\\', '/'),
                Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(path))));
        return files;
    }

    public ImportReport Import(string source, Func<ImportOptions, ImportOptions>? with = null)
    {
        var options = new ImportOptions { From = [source], DataFolder = Data };
        return BinanceImport.Run(with is null ? options : with(options));
    }

    /// <summary>The one fault of an import that must leave the data folder as it was.</summary>
    public MarketDataException Refused(string source, Func<ImportOptions, ImportOptions>? with = null)
    {
        var existed = Directory.Exists(Data);
        var before = Snapshot();
        var fault = Assert.Throws<MarketDataException>(() => Import(source, with));
        Assert.Equal(before, Snapshot());
        Assert.Equal(existed, Directory.Exists(Data));
        Assert.DoesNotContain('\n', fault.Message);
        return fault;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
