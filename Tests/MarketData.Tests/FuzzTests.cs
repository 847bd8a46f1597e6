using System.Text;
using Backtests.Tests;

namespace Backtests.MarketData.Tests;

/// <summary>
/// Mutated files, 10,400 in all, from fixed seeds: whatever the bytes, the importer and the validator either work or say what is wrong in
/// the one type of error, and a refused import leaves nothing behind.
/// </summary>
public class FuzzTests
{
    private static readonly int Rounds = FuzzBudget.Inputs(1_300);

    private static readonly string[] Splices =
        ["NaN", "-", "", "1e999", "\"", ",", ",,,,,", "\n", "\r\n", "\0", "99999999999999999999999999999999", "0", "-0.0", "+", ".",
            "2025-03-01 00:00:00", "SELL", "∞"];

    private static readonly string[] Klines =
    [
        "open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore",
        "1740787200000,100.10,101.00,99.50,100.50,12.300,1740787259999,1236.0,321,6.1,612.0,0",
        "1740787260000,100.50,100.90,100.20,100.40,7.000,1740787319999,703.0,99,3.0,301.0,0",
        "1740787320000,100.40,100.60,100.10,100.20,0,1740787379999,0,0,0,0,0",
    ];

    private static readonly string[] Funding = ["calc_time,funding_interval_hours,last_funding_rate", "1740787200004,8,0.00010000",
        "1740815999998,8,-0.00002500"];

    private static readonly string[] PerHour = ["time_ms,funding_rate_per_hour", "1740787200000,0.00001", "1740801600001,0.00001",
        "1740830400000,0.00001"];

    private static readonly string[] Metrics =
        ["2025-03-01 00:05:00,BTCUSDT,80002.000,7000000200.00,1,1,1,1", "2025-03-01 00:10:02,BTCUSDT,80003.000,7000000300.00,1,1,1,1"];

    private static readonly string[] Orders =
    [
        "symbol,side,order_type,time_in_force,original_quantity,price,average_price,order_status,last_fill_quantity,"
            + "accumulated_fill_quantity,trade_time_ms,usd_size_logged",
        "BTC,SELL,LIMIT,IOC,2,85000,85300,FILLED,0.5,2,1740787201500,170000",
        "ETHUSDT,BUY,LIMIT,IOC,3,2200,,FILLED,3,3,1740787201400,6600",
    ];

    [Theory]
    [InlineData("BTCUSDT-1m.csv", 1)]
    [InlineData("markPriceKlines/BTCUSDT-1m.csv", 2)]
    [InlineData("BTCUSDT-fundingRate.csv", 3)]
    [InlineData("BTCUSDT-funding-h.csv", 4)]
    [InlineData("BTCUSDT-metrics.csv", 5)]
    [InlineData("forceorder.csv", 6)]
    public void Mutated_text_is_imported_or_refused(string name, int seed)
    {
        var lines = seed switch { 1 or 2 => Klines, 3 => Funding, 4 => PerHour, 5 => Metrics, _ => Orders };
        var original = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
        var random = new Random(seed);
        using var folder = new TempFolder();
        var refused = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var file = folder.Bytes(name, Mutate(original, random));
            if (!Imported(folder, file, random.Next(2) == 0)) refused++;
            if (Directory.Exists(folder.Data)) Directory.Delete(folder.Data, recursive: true);
        }
        Assert.InRange(refused, 1, Rounds - 1);
    }

    [Fact]
    public void Mutated_zips_are_imported_or_refused()
    {
        var original = TempFolder.ZipBytes(("BTCUSDT-1m.csv", string.Join('\n', Klines) + "\n"));
        var random = new Random(7);
        using var folder = new TempFolder();
        var refused = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var file = folder.Bytes("BTCUSDT-1m.zip", Mutate(original, random));
            if (!Imported(folder, file, skip: false)) refused++;
            if (Directory.Exists(folder.Data)) Directory.Delete(folder.Data, recursive: true);
        }
        Assert.InRange(refused, 1, Rounds - 1);
    }

    [Fact]
    public void Mutated_stored_files_are_validated_listed_and_merged_or_refused()
    {
        var random = new Random(8);
        using var folder = new TempFolder();
        var source = folder.File("BTCUSDT-1m.csv", Klines);
        folder.Import(source);
        folder.Import(folder.File("BTCUSDT-metrics.csv", Metrics));
        folder.Import(folder.File("forceorder.csv", Orders));
        folder.Import(folder.File("BTCUSDT-fundingRate.csv", Funding));
        var files = Directory.GetFiles(folder.Data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Bytes: File.ReadAllBytes(path), Text: Text(path))).ToArray();
        var found = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var (path, bytes, text) = files[random.Next(files.Length)];
            // Half of the time the archive stays whole and only its rows are changed, else no mutant would get past the checksum.
            var mutant = text is null || random.Next(2) == 0
                ? Mutate(bytes, random)
                : TempFolder.ZipBytes((text.Value.Entry, Encoding.Latin1.GetString(Mutate(text.Value.Content, random))));
            File.WriteAllBytes(path, mutant);
            if (DataValidate.Run(folder.Data).Any(problem => problem.Severity == ProblemSeverity.Error)) found++;
            Assert.Equal(5, DataList.Run(folder.Data).Count);
            Imported(folder, source, skip: false);
            foreach (var file in files) File.WriteAllBytes(file.Path, file.Bytes);
        }
        Assert.InRange(found, 1, Rounds);
    }

    private static bool Imported(TempFolder folder, string file, bool skip)
    {
        var before = folder.Snapshot();
        try
        {
            folder.Import(file, options => options with { SkipBadRows = skip });
            return true;
        }
        catch (MarketDataException fault)
        {
            Assert.DoesNotContain('\n', fault.Message);
            Assert.Equal(before, folder.Snapshot());
            return false;
        }
    }

    private static (string Entry, byte[] Content)? Text(string path)
    {
        if (!path.EndsWith(".zip", StringComparison.Ordinal)) return null;
        using var zip = System.IO.Compression.ZipFile.OpenRead(path);
        using var stream = zip.Entries[0].Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return (zip.Entries[0].FullName, memory.ToArray());
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var count = random.Next(1, 4); count > 0 && bytes.Count > 0; count--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at))); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Splices[random.Next(Splices.Length)])); break;
            }
        }
        return [.. bytes];
    }
}
