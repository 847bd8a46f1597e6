using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Backtests.Engine.Feed.Cache;

/// <summary>
/// A file of decoded days: a head (magic with the format's version, number of days, XXH64 of the directory), a directory of
/// <see cref="PackEntry"/>, then each day's columns. Everything in it is under a checksum, so that what is damaged isn't used.
/// </summary>
internal static class PackFile
{
    /// <summary>The most days in a pack: those of a month.</summary>
    public const int MaxDays = 31;

    private const int WordsOfHead = 3;
    private const int WordsOfEntry = 6;
    private const long MaxDayLength = 1 << 26;

    // "BTBARS" and the version of the format. It must change with the columns' form and with whatever the decoder makes of a row.
    private const long Magic = 0x0001_5352_4142_5442;

    /// <summary>The days of a pack; none when the file isn't a whole pack of this version.</summary>
    public static PackEntry[] ReadDirectory(SafeFileHandle file)
    {
        Span<long> words = stackalloc long[WordsOfHead + MaxDays * WordsOfEntry];
        var bytes = MemoryMarshal.AsBytes(words);
        var length = RandomAccess.Read(file, bytes, 0);
        if (length < WordsOfHead * sizeof(long) || words[0] != Magic || words[1] is < 1 or > MaxDays)
        {
            return [];
        }

        var directory = bytes.Slice(WordsOfHead * sizeof(long), (int)words[1] * WordsOfEntry * sizeof(long));
        if (length < WordsOfHead * sizeof(long) + directory.Length || XxHash64.Compute(directory) != (ulong)words[2])
        {
            return [];
        }

        var entries = new PackEntry[words[1]];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = words.Slice(WordsOfHead + i * WordsOfEntry, WordsOfEntry);
            entries[i] = new PackEntry(entry[0], (ulong)entry[1], entry[2], entry[3], entry[4], (ulong)entry[5]);
            if (entries[i].Length is < 0 or > MaxDayLength || entries[i].Offset < 0)
            {
                return [];
            }
        }

        return entries;
    }

    /// <summary>Reads a day's bytes into <paramref name="buffer"/>, which grows as needed. False when they aren't what was
    /// written.</summary>
    public static bool TryReadDay(SafeFileHandle file, in PackEntry entry, ref byte[] buffer)
    {
        var length = (int)entry.Length;
        if (buffer.Length < length)
        {
            buffer = new byte[length + length / 4];
        }

        var bytes = buffer.AsSpan(0, length);
        return RandomAccess.Read(file, bytes, entry.Offset) == length && XxHash64.Compute(bytes) == entry.Hash;
    }

    /// <summary>Writes a pack. The offsets of the entries are set here; an array of bytes may be longer than its entry says.</summary>
    public static void Write(Stream stream, IReadOnlyList<(PackEntry Entry, byte[] Bytes)> days)
    {
        var words = new long[WordsOfHead + days.Count * WordsOfEntry];
        var offset = (long)words.Length * sizeof(long);
        for (var i = 0; i < days.Count; i++)
        {
            var entry = days[i].Entry;
            long[] fields = [entry.Day, (long)entry.SourceHash, entry.SourceLength, offset, entry.Length, (long)entry.Hash];
            fields.CopyTo(words, WordsOfHead + i * WordsOfEntry);
            offset += entry.Length;
        }

        words[0] = Magic;
        words[1] = days.Count;
        words[2] = (long)XxHash64.Compute(MemoryMarshal.AsBytes(words.AsSpan(WordsOfHead)));
        stream.Write(MemoryMarshal.AsBytes(words.AsSpan()));
        foreach (var (entry, bytes) in days)
        {
            stream.Write(bytes, 0, (int)entry.Length);
        }
    }
}
