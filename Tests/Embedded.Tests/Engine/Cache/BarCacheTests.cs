using System.Globalization;
using System.Text;
using Backtests.Engine;
using Backtests.Engine.Feed;
using Backtests.Engine.Feed.Cache;
using Backtests.Tests;
using NodaTime;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace Backtests.Embedded.Tests.Engine.Cache;

public sealed class BarCacheTests : IDisposable
{
    private static readonly DateTime First = new(2024, 1, 30);
    private static readonly DateTime Last = new(2024, 2, 2);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bar-cache");
    private readonly Symbol _symbol = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);

    private string Data => Path.Combine(_folder.FullName, "data");

    private string Folder => Path.Combine(_folder.FullName, "cache");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(TickType.Trade)]
    [InlineData(TickType.Quote)]
    public void Bars_are_the_same_without_a_cache_with_an_empty_one_and_with_a_full_one(TickType kind)
    {
        WriteDays(kind, seed: 1);
        var plain = Read(kind, null);

        Assert.Equal(plain, Read(kind, Folder));
        // A file a month.
        Assert.Equal(2, Packs().Length);
        var written = Packs().Select(File.ReadAllBytes).ToArray();
        Assert.Equal(plain, Read(kind, Folder));
        Assert.Equal(written, Packs().Select(File.ReadAllBytes));
    }

    [Fact]
    public void What_is_known_is_not_written_again()
    {
        WriteDays(TickType.Trade, seed: 1);
        Read(TickType.Trade, Folder);
        var stamps = Packs().Select(File.GetLastWriteTimeUtc).ToArray();

        Read(TickType.Trade, Folder);

        Assert.Equal(stamps, Packs().Select(File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void A_source_that_changed_is_read_anew_even_with_the_same_length_and_time()
    {
        WriteDays(TickType.Trade, seed: 1);
        Read(TickType.Trade, Folder);
        var path = Source(TickType.Trade, First);
        var time = File.GetLastWriteTimeUtc(path);
        Zips.Write(path, "t.csv", "0,1,2,0.5,1.6,10\n");
        Read(TickType.Trade, Folder);
        var length = new FileInfo(path).Length;

        Zips.Write(path, "t.csv", "0,1,2,0.5,1.7,10\n");
        File.SetLastWriteTimeUtc(path, time);

        Assert.Equal(length, new FileInfo(path).Length);
        Assert.Equal(Read(TickType.Trade, null), Read(TickType.Trade, Folder));
        Assert.Equal(Read(TickType.Trade, null), Read(TickType.Trade, Folder));
    }

    [Fact]
    public void A_source_that_was_damaged_since_is_refused_though_its_bars_are_known()
    {
        WriteDays(TickType.Trade, seed: 1);
        Read(TickType.Trade, Folder);
        var path = Source(TickType.Trade, First);
        var bytes = File.ReadAllBytes(path);
        bytes[60] ^= 1;
        File.WriteAllBytes(path, bytes);

        Assert.Contains("20240130_trade.zip", Assert.Throws<BacktestException>(() => Read(TickType.Trade, Folder)).Message);
    }

    [Fact]
    public void Days_that_are_read_later_join_those_that_are_there()
    {
        WriteDays(TickType.Trade, seed: 1);
        Read(TickType.Trade, Folder, First, First);
        Read(TickType.Trade, Folder, First.AddDays(1), First.AddDays(1));
        var pack = Assert.Single(Packs());
        var length = new FileInfo(pack).Length;

        Read(TickType.Trade, Folder, First, First.AddDays(1));

        Assert.Equal(length, new FileInfo(pack).Length);
    }

    [Fact]
    public void A_damaged_cache_is_never_believed()
    {
        WriteDays(TickType.Trade, seed: 1, rows: 5);
        WriteDays(TickType.Quote, seed: 2, rows: 5);
        var (trades, quotes) = (Read(TickType.Trade, null), Read(TickType.Quote, null));
        Read(TickType.Trade, Folder);
        Read(TickType.Quote, Folder);
        var intact = Packs().ToDictionary(pack => pack, File.ReadAllBytes);
        var random = new Random(3);
        for (var i = 0; i < FuzzBudget.Inputs(10_000) / intact.Count / 4; i++)
        {
            foreach (var (pack, bytes) in intact)
            {
                File.WriteAllBytes(pack, Mutation.Of(bytes, random));
            }

            Assert.Equal(trades, Read(TickType.Trade, Folder));
            Assert.Equal(quotes, Read(TickType.Quote, Folder));
        }

        // What was rebuilt is whole again.
        Assert.Equal(intact.Values, intact.Keys.Select(File.ReadAllBytes));
    }

    [Fact]
    public void Every_mutated_pack_reads_as_what_was_written_or_not_at_all()
    {
        var random = new Random(4);
        var days = Enumerable.Range(0, 3).Select(day => Enumerable.Range(0, 50 + day).Select(_ => (byte)random.Next(256)).ToArray()).ToArray();
        using var stream = new MemoryStream();
        PackFile.Write(stream, [.. days.Select((bytes, day) =>
            (new PackEntry(day, (ulong)day, day, 0, bytes.Length, XxHash64.Compute(bytes)), bytes))]);
        var path = Path.Combine(_folder.FullName, "pack");
        byte[] buffer = [];
        for (var i = 0; i < FuzzBudget.Inputs(10_000); i++)
        {
            File.WriteAllBytes(path, Mutation.Of(stream.ToArray(), random));
            using var file = File.OpenHandle(path);
            foreach (var entry in PackFile.ReadDirectory(file))
            {
                if (PackFile.TryReadDay(file, entry, ref buffer))
                {
                    Assert.Equal(days[entry.Day], buffer[..(int)entry.Length]);
                }
            }
        }
    }

    [Fact]
    public void Readers_at_once_on_one_empty_cache_all_read_the_same()
    {
        WriteDays(TickType.Trade, seed: 1);
        var plain = Read(TickType.Trade, null);

        Assert.All(Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Select(_ => Read(TickType.Trade, Folder)).ToArray(),
            read => Assert.Equal(plain, read));

        Assert.All(Directory.GetFiles(Folder, "*", SearchOption.AllDirectories), file => Assert.EndsWith(".bars", file, StringComparison.Ordinal));
        Assert.Equal(plain, Read(TickType.Trade, Folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_the_cache_and_not_the_run()
    {
        WriteDays(TickType.Trade, seed: 1);
        File.WriteAllText(Folder, "a file where the folder should be");

        Assert.Equal(Read(TickType.Trade, null), Read(TickType.Trade, Folder));
        Assert.Equal("a file where the folder should be", File.ReadAllText(Folder));
    }

    [Fact]
    public void Beyond_its_size_the_oldest_files_go()
    {
        WriteDays(TickType.Trade, seed: 1);
        var january = Path.Combine(Folder, "bars", "0", "202401_trade.bars");
        Directory.CreateDirectory(Path.GetDirectoryName(january)!);
        File.WriteAllBytes(january, new byte[100_000]);
        File.SetLastWriteTimeUtc(january, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Read(TickType.Trade, Folder, limit: 50_000);

        Assert.False(File.Exists(january));
        Assert.Equal(2, Packs().Length);
    }

    private string[] Packs() => [.. Directory.GetFiles(Folder, "*.bars", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private string Source(TickType kind, DateTime day) => DataPaths.Bars(Data, _symbol, Resolution.Minute, kind, day);

    private void WriteDays(TickType kind, int seed, int rows = 30)
    {
        var random = new Random(seed);
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            var csv = new StringBuilder();
            for (var i = 0; i < rows; i++)
            {
                var price = random.Next(100, 10_000) / 10m;
                var side = string.Create(CultureInfo.InvariantCulture, $"{price},{price + 1},{price - 1:0.00},{price},{random.Next(1000)}");
                csv.Append(CultureInfo.InvariantCulture, $"{i * 60_000},{side}{(kind == TickType.Quote ? "," + (i % 7 == 3 ? ",,,," : side) : "")}\n");
            }

            Zips.Write(Source(kind, day), "t.csv", csv.ToString());
        }
    }

    private string Read(TickType kind, string? folder, DateTime? first = null, DateTime? last = null, long limit = BarCache.DefaultLimit)
    {
        var cache = folder is null ? null : BarCache.Open(folder, Data, limit);
        var config = new SubscriptionDataConfig(kind == TickType.Trade ? typeof(TradeBar) : typeof(QuoteBar), _symbol, Resolution.Minute,
            DateTimeZone.Utc, DateTimeZone.Utc, true, extendedHours: false, isInternalFeed: false, isCustom: false, kind);
        var files = new BarFiles(Data, config, first ?? First, last ?? Last, cache);
        var text = new StringBuilder();
        while (files.Next() is { } columns)
        {
            text.Append(BarComparison.TextOf(columns)).Append('\n');
        }

        cache?.Complete();
        return text.ToString();
    }
}
