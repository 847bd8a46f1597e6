using System.IO.Compression;

namespace Backtests.Engine.Feed;

/// <summary>Reads an entry of a zip file whole, and checks it against its checksum.</summary>
internal static class ZipEntryBytes
{
    private const long MaxLength = 1L << 30;
    private const int MaxSharedFile = 1 << 24;

    [ThreadStatic]
    private static byte[]? _file;

    [ThreadStatic]
    private static byte[]? _plain;

    /// <summary>As <see cref="Read(string, string?)"/> of the first entry, into memory that the thread's next call uses again.</summary>
    public static ReadOnlySpan<byte> ReadShared(string path) => ReadShared(path, ReadFileShared(path));

    /// <summary>As <see cref="ReadShared(string)"/>, of what <see cref="ReadFileShared"/> has just returned for that path.</summary>
    public static ReadOnlySpan<byte> ReadShared(string path, ReadOnlySpan<byte> file)
    {
        _plain ??= [];
        return PlainZip.TryRead(_file!, file.Length, ref _plain, out var length) ? _plain.AsSpan(0, length) : Read(path);
    }

    /// <summary>A whole file as it is, in memory that the thread's next call uses again; nothing when it is empty or large.</summary>
    /// <exception cref="BacktestException">The file can't be read.</exception>
    public static ReadOnlySpan<byte> ReadFileShared(string path)
    {
        _file ??= [];
        try
        {
            using var handle = File.OpenHandle(path);
            var length = RandomAccess.GetLength(handle);
            if (length > MaxSharedFile)
            {
                return default;
            }

            if (_file.Length < length)
            {
                _file = new byte[length + length / 4];
            }

            return RandomAccess.Read(handle, _file.AsSpan(0, (int)length), 0) == length ? _file.AsSpan(0, (int)length) : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BacktestException($"{path}: can't be read: {FirstLine(e.Message)}", e);
        }
    }

    /// <summary>
    /// The bytes of the entry named <paramref name="entryName"/>, or of the first one when that is null.
    /// </summary>
    /// <exception cref="BacktestException">The file is no zip, is damaged, or holds no such entry.</exception>
    public static byte[] Read(string path, string? entryName = null)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
            return Read(stream, path, entryName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BacktestException($"{path}: can't be read: {FirstLine(e.Message)}", e);
        }
    }

    /// <summary>As <see cref="Read(string, string?)"/>, from a stream; <paramref name="path"/> is named in errors.</summary>
    public static byte[] Read(Stream stream, string path, string? entryName)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var entry = entryName is null ? First(archive, path) : Named(archive, path, entryName);
            return ReadWhole(entry, path);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException
            or OverflowException or IndexOutOfRangeException or IOException)
        {
            throw new BacktestException($"{path}: the zip file is damaged ({FirstLine(e.Message)}); fetch or write it again", e);
        }
    }

    private static ZipArchiveEntry First(ZipArchive archive, string path) => archive.Entries.Count > 0
        ? archive.Entries[0]
        : throw new BacktestException($"{path}: the zip file is empty; fetch or write it again");

    private static ZipArchiveEntry Named(ZipArchive archive, string path, string entryName) => archive.GetEntry(entryName)
        ?? throw new BacktestException($"{path}: has no entry '{entryName}'; it holds {string.Join(", ", archive.Entries.Select(e => e.FullName))}");

    private static byte[] ReadWhole(ZipArchiveEntry entry, string path)
    {
        if (entry.Length > MaxLength)
        {
            throw new BacktestException($"{path}: entry '{entry.FullName}' claims {entry.Length} bytes, more than a data file can have");
        }

        using var content = entry.Open();
        // The claimed length of a damaged file may be far beyond what it holds: believe it only as far as the data goes.
        using var buffer = new MemoryStream((int)Math.Min(entry.Length, entry.CompressedLength * 64 + 1024));
        content.CopyTo(buffer);
        var bytes = buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
        if (bytes.Length != entry.Length || Crc32.Compute(bytes) != entry.Crc32)
        {
            throw new BacktestException($"{path}: the zip file is damaged (checksum of '{entry.FullName}' differs); fetch or write it again");
        }

        return bytes;
    }

    private static string FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }
}
