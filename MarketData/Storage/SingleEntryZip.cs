using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Backtests.MarketData;

/// <summary>
/// Zip archives that hold exactly one entry. Written by hand rather than by <see cref="ZipArchive"/>, whose headers tell the operating
/// system, so that the same rows are the same bytes: no time stamp, no attributes, one fixed compression.
/// </summary>
internal static class SingleEntryZip
{
    private const long LargestEntry = 1L << 30;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Version = 20;
    private const ushort FirstOfJanuary1980 = 0x21;
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;

    /// <summary>The archive's bytes. Uncompressed ones are the same on every machine; deflated ones depend on the runtime's
    /// compressor.</summary>
    public static byte[] Write(string entry, ReadOnlySpan<byte> content, bool compress)
    {
        var name = Encoding.UTF8.GetBytes(entry);
        var crc = Crc32.Of(content);
        var body = compress ? Deflate(content) : null;
        var packed = body is null ? content : body.GetBuffer().AsSpan(0, (int)body.Length);

        var file = new byte[LocalHeader + name.Length + packed.Length + CentralHeader + name.Length + EndRecord];
        var at = file.AsSpan();
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x04034b50);
        Common(at[4..], compress ? Deflated : Stored, crc, packed.Length, content.Length, name.Length);
        name.CopyTo(at[LocalHeader..]);
        packed.CopyTo(at[(LocalHeader + name.Length)..]);

        var central = LocalHeader + name.Length + packed.Length;
        at = at[central..];
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(at[4..], Version);
        Common(at[6..], compress ? Deflated : Stored, crc, packed.Length, content.Length, name.Length);
        name.CopyTo(at[CentralHeader..]);

        at = at[(CentralHeader + name.Length)..];
        BinaryPrimitives.WriteUInt32LittleEndian(at, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(at[8..], 1);
        BinaryPrimitives.WriteUInt16LittleEndian(at[10..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(at[12..], CentralHeader + name.Length);
        BinaryPrimitives.WriteInt32LittleEndian(at[16..], central);
        return file;
    }

    /// <summary>Unpacks the only file in the archive.</summary>
    /// <param name="archive">The whole archive.</param>
    /// <param name="file">What messages call it.</param>
    /// <exception cref="MarketDataException">Damaged, encrypted, empty, or more than one file inside.</exception>
    public static (string Entry, byte[] Content) Read(byte[] archive, string file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive, writable: false), ZipArchiveMode.Read);
            ZipArchiveEntry? only = null;
            foreach (var entry in zip.Entries)
            {
                if (entry.FullName.EndsWith('/')) continue;
                if (only is not null)
                    throw new MarketDataException(file,
                        $"holds more than one file ('{Name(only)}', '{Name(entry)}'); unpack it and give the folder");
                only = entry;
            }
            if (only is null) throw new MarketDataException(file, "is a zip with no file in it; fetch it again");
            if (only.IsEncrypted) throw new MarketDataException(file, "is encrypted; unpack it first");
            if (only.Length > LargestEntry)
                throw new MarketDataException(file, $"unpacks to {only.Length} bytes, more than 1 GiB; split it");
            return (only.FullName, Unpack(only, file));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException
            or OverflowException)
        {
            throw new MarketDataException(file, $"is not a whole zip archive ({OneLine(e.Message)}); fetch it again");
        }
    }

    private static byte[] Unpack(ZipArchiveEntry entry, string file)
    {
        using var stream = entry.Open();
        // The length is only the archive's claim, so it bounds the reading but does not size the buffer.
        var content = new MemoryStream((int)Math.Min(entry.Length, 1 << 22));
        var part = new byte[1 << 16];
        for (int read; (read = stream.Read(part)) > 0;)
        {
            content.Write(part, 0, read);
            if (content.Length > entry.Length) break;
        }
        if (content.Length != entry.Length || Crc32.Of(content.GetBuffer().AsSpan(0, (int)content.Length)) != entry.Crc32)
            throw new MarketDataException(file, $"is damaged: entry '{Name(entry)}' does not match its own checksum; fetch it again");
        return content.ToArray();
    }

    private static void Common(Span<byte> header, ushort method, uint crc, int packed, int unpacked, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], method);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], crc);
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], packed);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], unpacked);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)nameLength);
    }

    private static MemoryStream Deflate(ReadOnlySpan<byte> content)
    {
        var packed = new MemoryStream(content.Length / 3 + 64);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(content);
        return packed;
    }

    private static string Name(ZipArchiveEntry entry) => MarketDataException.Printable(Encoding.UTF8.GetBytes(entry.FullName));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.');
}
