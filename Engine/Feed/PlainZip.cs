using System.Buffers.Binary;
using System.IO.Compression;

namespace Backtests.Engine.Feed;

/// <summary>
/// Takes the one entry out of an ordinary zip file: deflated or stored, not encrypted, no comment, none of the large-file extensions. What
/// isn't ordinary, or doesn't add up, is left to the general reader.
/// </summary>
internal static class PlainZip
{
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;
    private const int Encrypted = 1;
    private const int Stored = 0;
    private const int Deflated = 8;
    private const int MaxRatio = 1100;

    /// <summary>Inflates the entry into <paramref name="plain"/>, which grows as needed. False when the file isn't ordinary.</summary>
    /// <param name="file">The file's bytes, from the array's start.</param>
    /// <param name="fileLength">How many they are.</param>
    /// <param name="plain">Receives the content.</param>
    /// <param name="length">The content's length.</param>
    public static bool TryRead(byte[] file, int fileLength, ref byte[] plain, out int length)
    {
        length = 0;
        var bytes = file.AsSpan(0, fileLength);
        if (!TryFindEntry(bytes, out var entry))
        {
            return false;
        }

        if (plain.Length < entry.Length)
        {
            plain = new byte[entry.Length + entry.Length / 4];
        }

        if (entry.Method == Stored)
        {
            bytes.Slice(entry.Start, entry.Length).CopyTo(plain);
        }
        else if (!TryInflate(file, entry, plain))
        {
            return false;
        }

        length = entry.Length;
        return Crc32.Compute(plain.AsSpan(0, length)) == entry.Crc;
    }

    private static bool TryInflate(byte[] file, Entry entry, byte[] plain)
    {
        try
        {
            using var inflater = new DeflateStream(new MemoryStream(file, entry.Start, entry.Packed, writable: false), CompressionMode.Decompress);
            return inflater.ReadAtLeast(plain.AsSpan(0, entry.Length), entry.Length, throwOnEndOfStream: false) == entry.Length
                && inflater.ReadByte() < 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool TryFindEntry(ReadOnlySpan<byte> bytes, out Entry entry)
    {
        entry = default;
        if (bytes.Length < EndLength + CentralLength + LocalLength)
        {
            return false;
        }

        var end = bytes[^EndLength..];
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != 0x06054b50 || entries != 1 || directory > bytes.Length - EndLength - CentralLength)
        {
            return false;
        }

        var central = bytes[(int)directory..];
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(central[8..]);
        var method = BinaryPrimitives.ReadUInt16LittleEndian(central[10..]);
        var crc = BinaryPrimitives.ReadUInt32LittleEndian(central[16..]);
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(central[20..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(central[24..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(central[42..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(central) != 0x02014b50 || (flags & Encrypted) != 0
            || method is not (Stored or Deflated) || offset > directory - LocalLength)
        {
            return false;
        }

        var local = bytes[(int)offset..];
        var start = offset + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(local[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(local[28..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != 0x04034b50 || start + packed > directory
            || length > packed * (long)MaxRatio || (method == Stored && packed != length))
        {
            return false;
        }

        entry = new Entry((int)start, (int)packed, (int)length, method, crc);
        return true;
    }

    private readonly record struct Entry(int Start, int Packed, int Length, int Method, uint Crc);
}
