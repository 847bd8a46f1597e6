using System.IO.Compression;
using System.Text;

namespace Backtests.Embedded.Tests.Engine;

/// <summary>Zip files made by hand.</summary>
internal static class Zips
{
    /// <summary>A zip with one entry.</summary>
    public static byte[] Of(string entry, string text)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = archive.CreateEntry(entry).Open();
            writer.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    /// <summary>Writes a zip with one entry, and the folders above it.</summary>
    public static void Write(string path, string entry, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Of(entry, text));
    }
}
