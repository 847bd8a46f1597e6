using System.Buffers.Binary;

namespace Backtests.MarketData;

/// <summary>The checksum of zip archives (CRC-32, reflected polynomial 0xEDB88320), eight bytes at a step.</summary>
internal static class Crc32
{
    private const int Lanes = 8;

    private static readonly uint[] Table = MakeTable();

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        var table = Table;
        while (data.Length >= Lanes)
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(data);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = table[7 * 256 + (byte)low] ^ table[6 * 256 + (byte)(low >> 8)]
                ^ table[5 * 256 + (byte)(low >> 16)] ^ table[4 * 256 + (low >> 24)]
                ^ table[3 * 256 + (byte)high] ^ table[2 * 256 + (byte)(high >> 8)]
                ^ table[256 + (byte)(high >> 16)] ^ table[high >> 24];
            data = data[Lanes..];
        }
        foreach (var value in data) crc = table[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[Lanes * 256];
        for (uint i = 0; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            table[i] = crc;
        }
        for (var lane = 1; lane < Lanes; lane++)
            for (var i = 0; i < 256; i++)
                table[lane * 256 + i] = table[(byte)table[(lane - 1) * 256 + i]] ^ (table[(lane - 1) * 256 + i] >> 8);
        return table;
    }
}
