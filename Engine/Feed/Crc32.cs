using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Backtests.Engine.Feed;

/// <summary>
/// The checksum of zip entries (CRC-32, polynomial 0xEDB88320): sixty-four bytes at a time where the processor multiplies without carry,
/// else
/// eight. The folding is that of Gopal et al., Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction (Intel, 2009).
/// </summary>
internal static class Crc32
{
    private const int FoldedAtOnce = 64;

    // x^(4*128+32), x^(4*128-32), x^(128+32) and x^(128-32) modulo the polynomial, bits reversed.
    private static readonly Vector128<ulong> FoldFour = Vector128.Create(0x0154442bd4UL, 0x01c6e41596UL);
    private static readonly Vector128<ulong> FoldOne = Vector128.Create(0x01751997d0UL, 0x00ccaa009eUL);

    private static readonly uint[][] Tables = MakeTables();

    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static uint Compute(ReadOnlySpan<byte> bytes) =>
        Pclmulqdq.IsSupported && bytes.Length >= FoldedAtOnce ? ~Fold(bytes) : ~ByTables(uint.MaxValue, bytes);

    // What is left after folding has the checksum of all that was folded.
    private static uint Fold(ReadOnlySpan<byte> bytes)
    {
        var blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes);
        var (a, b, c, d) = (blocks[0] ^ Vector128.CreateScalar((ulong)uint.MaxValue), blocks[1], blocks[2], blocks[3]);
        var next = 4;
        for (; next + 4 <= blocks.Length; next += 4)
        {
            a = Fold(a, FoldFour) ^ blocks[next];
            b = Fold(b, FoldFour) ^ blocks[next + 1];
            c = Fold(c, FoldFour) ^ blocks[next + 2];
            d = Fold(d, FoldFour) ^ blocks[next + 3];
        }

        d ^= Fold(c ^ Fold(b ^ Fold(a, FoldOne), FoldOne), FoldOne);
        for (; next < blocks.Length; next++)
        {
            d = Fold(d, FoldOne) ^ blocks[next];
        }

        var rest = ByTables(0, MemoryMarshal.AsBytes(new ReadOnlySpan<Vector128<ulong>>(in d)));
        return ByTables(rest, bytes[(blocks.Length * Vector128<byte>.Count)..]);
    }

    private static Vector128<ulong> Fold(Vector128<ulong> block, Vector128<ulong> by) =>
        Pclmulqdq.CarrylessMultiply(block, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(block, by, 0x11);

    private static uint ByTables(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)] ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
            bytes = bytes[8..];
        }

        foreach (var b in bytes)
        {
            crc = (crc >> 8) ^ Tables[0][(byte)(crc ^ b)];
        }

        return crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var t = 0; t < tables.Length; t++)
        {
            tables[t] = new uint[256];
            for (uint i = 0; i < 256; i++)
            {
                if (t > 0)
                {
                    var previous = tables[t - 1][i];
                    tables[t][i] = (previous >> 8) ^ tables[0][(byte)previous];
                    continue;
                }

                var value = i;
                for (var bit = 0; bit < 8; bit++)
                {
                    value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
                }

                tables[t][i] = value;
            }
        }

        return tables;
    }
}
