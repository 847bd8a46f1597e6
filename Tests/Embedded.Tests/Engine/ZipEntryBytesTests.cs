using System.IO.Compression;
using System.Text;
using Backtests.Engine;
using Backtests.Engine.Feed;

namespace Backtests.Embedded.Tests.Engine;

public class ZipEntryBytesTests
{
    [Fact]
    public void The_only_entry_is_read_whatever_its_name()
    {
        var zip = Zips.Of("any.csv", "0,1,2,0.5,1,3\n");

        Assert.Equal("0,1,2,0.5,1,3\n", Encoding.UTF8.GetString(Read(zip, null)));
        Assert.Equal("0,1,2,0.5,1,3\n", Encoding.UTF8.GetString(Read(zip, "any.csv")));
    }

    [Fact]
    public void A_missing_entry_is_named_with_those_that_are_there()
    {
        var error = Assert.Throws<BacktestException>(() => Read(Zips.Of("any.csv", "x"), "other.csv"));

        Assert.Equal("f.zip: has no entry 'other.csv'; it holds any.csv", error.Message);
    }

    [Fact]
    public void A_truncated_zip_is_damaged()
    {
        var zip = Zips.Of("any.csv", new string('1', 5000));
        for (var length = 0; length < zip.Length; length++)
        {
            var error = Assert.Throws<BacktestException>(() => Read(zip[..length], null));
            Assert.StartsWith("f.zip: the zip file is ", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_flipped_byte_of_the_content_is_noticed()
    {
        // Stored without compression a changed digit would still inflate; only the checksum tells.
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("a.csv", System.IO.Compression.CompressionLevel.NoCompression).Open();
            entry.Write("0,1,2,0.5,1,3\n"u8);
        }

        var zip = stream.ToArray();
        var at = zip.AsSpan().IndexOf("0.5"u8);
        zip[at] = (byte)'9';

        var error = Assert.Throws<BacktestException>(() => Read(zip, null));

        Assert.Contains("checksum of 'a.csv' differs", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checksum_is_the_standard_one() =>
        // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
        Assert.Equal(0xCBF43926u, Crc32.Compute("123456789"u8));

    [Fact]
    public void The_checksum_of_any_length_is_what_the_zip_writer_computes()
    {
        var random = new Random(5);
        for (var length = 1; length < 400; length += random.Next(1, 8))
        {
            var content = new byte[length];
            random.NextBytes(content);
            using var stream = new MemoryStream();
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            using (var entry = archive.CreateEntry("e").Open())
            {
                entry.Write(content);
            }

            using var read = new ZipArchive(stream);
            Assert.Equal(read.Entries[0].Crc32, Crc32.Compute(content));
        }
    }

    private static byte[] Read(byte[] zip, string? entry) => ZipEntryBytes.Read(new MemoryStream(zip), "f.zip", entry);
}
