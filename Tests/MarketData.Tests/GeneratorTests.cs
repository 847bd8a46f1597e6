using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Backtests.MarketData.Tests;

public class GeneratorTests
{
    // The great cascades have two legs with a pause between them.
    private const int CascadeMinutes = 14;
    private const int Minutes = 14 * 1440;

    [Fact]
    public void The_same_seed_makes_the_same_bytes()
    {
        using var first = new TempFolder();
        using var second = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = first.Data });
        MarketGenerator.Run(new() { DataFolder = second.Data });
        Assert.Equal(first.Snapshot(), second.Snapshot());
    }

    // A guard against drift: whoever changes the market on purpose changes this line.
    [Fact]
    public void The_default_market_is_the_committed_one()
    {
        using var folder = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = folder.Data });
        var hash = HashOf(folder.Snapshot());
        Assert.True(hash == "DB78919ACE40E2E65449298FBC68D391B93FC6BC3EFCFC2CAEE67DD59D81A00E", hash);
    }

    [Fact]
    public void Another_seed_makes_another_market()
    {
        using var first = new TempFolder();
        using var second = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = first.Data, Days = 1 });
        MarketGenerator.Run(new() { DataFolder = second.Data, Days = 1, Seed = 1 });
        Assert.Equal(first.Snapshot().Keys, second.Snapshot().Keys);
        Assert.NotEqual(first.Snapshot(), second.Snapshot());
    }

    [Fact]
    public void A_symbols_data_does_not_depend_on_the_others()
    {
        using var both = new TempFolder();
        using var alone = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = both.Data, Days = 2 });
        MarketGenerator.Run(new() { DataFolder = alone.Data, Days = 2, Symbols = ["ETHUSDT"] });
        var ethereum = both.Snapshot().Where(file => file.Key.Contains("ethusdt", StringComparison.Ordinal));
        Assert.Equal(ethereum, alone.Snapshot().Where(file => file.Key.Contains("ethusdt", StringComparison.Ordinal)));
    }

    [Fact]
    public void Making_it_again_changes_nothing_and_another_seed_is_refused()
    {
        using var folder = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 1 });
        var before = folder.Snapshot();

        var again = MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 1 });
        Assert.All(again.Outputs, output => Assert.Equal(0, output.FilesWritten));
        var fault = Assert.Throws<MarketDataException>(() => MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 1, Seed = 2 }));
        Assert.Contains("--replace", fault.Message);
        Assert.Equal(before, folder.Snapshot());

        MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 1, Seed = 2, Replace = true });
        Assert.NotEqual(before, folder.Snapshot());
    }

    [Theory]
    [InlineData("BTCUSDT")]
    [InlineData("ETHUSDT")]
    [InlineData("SOLUSDT")]
    [InlineData("XRPUSDT")]
    public void Every_series_is_whole(string symbol)
    {
        using var folder = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = folder.Data, Symbols = [symbol] });
        var market = new Market(folder, symbol);

        Assert.Equal(Minutes, market.Trades.Count);
        Assert.Equal(Minutes, market.Quotes.Count);
        Assert.Equal(Minutes, market.Marks.Count);
        Assert.Equal(14 * 288, market.OpenInterest.Count);
        Assert.Equal(14 * 3, folder.Lines($"cryptofuture/binance/margin_interest/{market.Name}.csv").Length);
        for (var i = 0; i < Minutes; i++)
        {
            Assert.Equal(i * 60_000L, market.Trades[i].Time);
            Assert.Equal(i * 60_000L, market.Quotes[i].Time);
            Assert.Equal(i * 60_000L, market.Marks[i].Time);
            IsBar(market.Trades[i].Values);
            IsBar(market.Marks[i].Values);
            IsBar(market.Quotes[i].Values);
            IsBar(market.Quotes[i].Values[5..]);
            var (bid, ask) = (market.Quotes[i].Values[3], market.Quotes[i].Values[8]);
            Assert.True(bid < ask);
            Assert.InRange(market.Trades[i].Values[3], bid, ask);
        }
        Assert.All(market.OpenInterest, row => Assert.Equal(0, row.Time % 300_000));
    }

    // Isolated, 0.4 % maintenance: a long at leverage L from entry E is liquidated at E (1 - 1/L) / (1 - 0.004), a short at E (1 + 1/L) /
    // (1 + 0.004).
    [Theory]
    [InlineData("BTCUSDT")]
    [InlineData("ETHUSDT")]
    public void Crash_and_squeeze_liquidate_at_25x_and_10x_but_nothing_is_liquidated_at_3x(string symbol)
    {
        using var folder = new TempFolder();
        var made = MarketGenerator.Run(new() { DataFolder = folder.Data });
        var market = new Market(folder, symbol);
        var crash = MinuteOf(made.CrashStart);
        var squeeze = MinuteOf(made.SqueezeStart);

        var beforeCrash = market.Trades[crash - 1].Values[3];
        var lowest = market.Marks.GetRange(crash, CascadeMinutes).Min(mark => mark.Values[2]);
        Assert.True(lowest < Long(beforeCrash, 25));
        Assert.True(lowest < Long(beforeCrash, 10));
        var beforeSqueeze = market.Trades[squeeze - 1].Values[3];
        var highest = market.Marks.GetRange(squeeze, CascadeMinutes).Max(mark => mark.Values[1]);
        Assert.True(highest > Short(beforeSqueeze, 25));
        Assert.True(highest > Short(beforeSqueeze, 10));

        // Whoever enters anywhere and holds on: the best price to enter against the worst mark afterwards.
        var (top, bottom) = (decimal.MinValue, decimal.MaxValue);
        for (var i = 0; i < Minutes; i++)
        {
            top = Math.Max(top, market.Trades[i].Values[1]);
            bottom = Math.Min(bottom, market.Trades[i].Values[2]);
            Assert.True(market.Marks[i].Values[2] > Long(top, 3));
            Assert.True(market.Marks[i].Values[1] < Short(bottom, 3));
        }
    }

    [Theory]
    [InlineData("BTCUSDT")]
    [InlineData("ETHUSDT")]
    public void A_cascade_has_its_signs(string symbol)
    {
        using var folder = new TempFolder();
        var made = MarketGenerator.Run(new() { DataFolder = folder.Data });
        var market = new Market(folder, symbol);
        foreach (var (start, side) in new[] { (MinuteOf(made.CrashStart), "SELL"), (MinuteOf(made.SqueezeStart), "BUY") })
        {
            var orders = market.ForcedOrders.Where(order => order.Time >= start * 60_000L && order.Time < (start + CascadeMinutes) * 60_000L).ToList();
            Assert.True(orders.Count > 200);
            Assert.True(orders.Count(order => order.Side == side) > 0.95 * orders.Count);

            var usual = market.Trades.GetRange(start - 1440, 1440).Select(bar => bar.Values[4]).Order().ElementAt(720);
            Assert.True(market.Trades.GetRange(start, CascadeMinutes).Max(bar => bar.Values[4]) > 10 * usual);

            var openInterest = market.OpenInterest.FindLastIndex(row => row.Time <= start * 60_000L);
            Assert.InRange(market.OpenInterest[openInterest + 3].Values[0] / market.OpenInterest[openInterest].Values[0], 0.80m, 0.92m);

            var before = market.Trades[start - 1].Values[3];
            var after = market.Trades[start + CascadeMinutes - 1].Values[3];
            var later = market.Trades[start + 90].Values[3];
            Assert.InRange((later - after) / (before - after), 0.15m, 0.75m);
        }
        Assert.True(market.Trades.Min(bar => bar.Values[2]) < market.Marks.Min(mark => mark.Values[2]));
        Assert.True(market.Trades.Sum(bar => bar.Values[1] - bar.Values[2]) > market.Marks.Sum(mark => mark.Values[1] - mark.Values[2]));
    }

    [Fact]
    public void One_wick_of_the_last_price_leaves_the_mark_where_it_was()
    {
        using var folder = new TempFolder();
        var made = MarketGenerator.Run(new() { DataFolder = folder.Data });
        var market = new Market(folder, "BTCUSDT");
        var wick = MinuteOf(made.WickMinute);
        var open = market.Trades[wick].Values[0];
        Assert.True(market.Trades[wick].Values[2] < Long(open, 25));
        Assert.True(market.Marks[wick].Values[2] > open * 0.995m);
    }

    // The stream publishes at most one order of a symbol in a second; executions lie inside the minute's bar and are better than the limit.
    [Fact]
    public void Forced_orders_look_like_the_stream()
    {
        using var folder = new TempFolder();
        MarketGenerator.Run(new() { DataFolder = folder.Data });
        var market = new Market(folder, "ETHUSDT");
        Assert.Equal(market.ForcedOrders.Count, market.ForcedOrders.Select(order => order.Time / 1000).Distinct().Count());
        foreach (var order in market.ForcedOrders)
        {
            var bar = market.Trades[(int)(order.Time / 60_000)].Values;
            Assert.InRange(order.Average, bar[2], bar[1]);
            Assert.True(order.Side == "SELL" ? order.Price < order.Average : order.Price > order.Average);
        }
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        using var folder = new TempFolder();
        Assert.Contains("0",
            Assert.Throws<MarketDataException>(() => MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 0 })).Message);
        Assert.Contains("367",
            Assert.Throws<MarketDataException>(() => MarketGenerator.Run(new() { DataFolder = folder.Data, Days = 367 })).Message);
        Assert.Contains("'FOOUSDT'",
            Assert.Throws<MarketDataException>(() =>
                MarketGenerator.Run(new() { DataFolder = folder.Data, Symbols = ["FOOUSDT"] })).Message);
        Assert.False(Directory.Exists(folder.Data));
    }

    private static decimal Long(decimal entry, int leverage) => entry * (1 - 1m / leverage) / (1 - 0.004m);

    private static decimal Short(decimal entry, int leverage) => entry * (1 + 1m / leverage) / (1 + 0.004m);

    private static int MinuteOf(DateTime time) => (int)(time - new DateTime(2025, 3, 3)).TotalMinutes;

    private static void IsBar(decimal[] values)
    {
        Assert.InRange(values[0], values[2], values[1]);
        Assert.InRange(values[3], values[2], values[1]);
    }

    private static string HashOf(SortedDictionary<string, string> files) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Select(file => $"{file.Key} {file.Value}")))));

    /// <summary>The default days of one symbol, read back; times in milliseconds from the first midnight.</summary>
    private sealed class Market
    {
        public Market(TempFolder folder, string symbol)
        {
            Name = symbol.ToLowerInvariant();
            for (var i = 0; i < 14; i++)
            {
                var day = new DateOnly(2025, 3, 3).AddDays(i).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
                var offset = i * 86_400_000L;
                Add(Trades, offset,
                    folder.Lines($"cryptofuture/binance/minute/{Name}/{day}_trade.zip", $"{day}_{Name}_minute_trade_perp.csv"));
                Add(Quotes, offset,
                    folder.Lines($"cryptofuture/binance/minute/{Name}/{day}_quote.zip", $"{day}_{Name}_minute_quote_perp.csv"));
                Add(Marks, offset, folder.Lines($"custom/binance/mark/minute/{Name}/{day}.zip", $"{day}.csv"));
                Add(OpenInterest, offset, folder.Lines($"custom/binance/open_interest/{Name}/{day}.zip", $"{day}.csv"));
                foreach (var line in folder.Lines($"custom/binance/liquidations/{Name}/{day}.zip", $"{day}.csv"))
                {
                    var parts = line.Split(',');
                    ForcedOrders.Add(new(offset + long.Parse(parts[0], CultureInfo.InvariantCulture), parts[1],
                        decimal.Parse(parts[2], CultureInfo.InvariantCulture), decimal.Parse(parts[3], CultureInfo.InvariantCulture)));
                }
            }
        }

        public string Name { get; }

        public List<Row> Trades { get; } = [];

        public List<Row> Quotes { get; } = [];

        public List<Row> Marks { get; } = [];

        public List<Row> OpenInterest { get; } = [];

        public List<Order> ForcedOrders { get; } = [];

        private static void Add(List<Row> rows, long offset, string[] lines)
        {
            foreach (var line in lines)
            {
                var parts = line.Split(',');
                rows.Add(new(offset + long.Parse(parts[0], CultureInfo.InvariantCulture),
                    Array.ConvertAll(parts[1..], part => decimal.Parse(part, CultureInfo.InvariantCulture))));
            }
        }
    }

    private sealed record Row(long Time, decimal[] Values);

    private sealed record Order(long Time, string Side, decimal Price, decimal Average);
}
