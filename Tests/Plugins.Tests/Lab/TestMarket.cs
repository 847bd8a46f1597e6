using System.Globalization;
using System.IO.Compression;
using System.Text;
using Backtests.Tests;

namespace Backtests.Plugins.Tests;

/// <summary>One bar that differs from the flat price, by the minute of its open.</summary>
internal readonly record struct Move(int Minute, decimal Open, decimal High, decimal Low, decimal Close);

/// <summary>
/// A data folder of one day, 2025-08-01, that a test writes: prices stand still but for the bars that the test names. Bar n opens at
/// 00:00 + n minutes and is known one minute later.
/// </summary>
internal sealed class TestMarket : IDisposable
{
    public const string Btc = "BTCUSDT";
    public const string Eth = "ETHUSDT";

    private readonly int _minutes;

    public TestMarket(int minutes = 60, string market = "binance")
    {
        (_minutes, Market) = (minutes, market);
        foreach (var part in new[] { "market-hours", "symbol-properties", "venues" })
        {
            Directory.CreateDirectory(Path.Combine(Folder, part));
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.DataFolder, part)))
                File.Copy(file, Path.Combine(Folder, part, Path.GetFileName(file)));
        }
    }

    public static DateTime Day { get; } = new(2025, 8, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Lean's name of the market.</summary>
    public string Market { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("backtests-plugins-").FullName;

    public string Results => Path.Combine(Folder, "results");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>A venue of the test's own: a shipped one with changes, under another name.</summary>
    public TestMarket Venue(string name, string from, Action<Newtonsoft.Json.Linq.JObject> change)
    {
        var venue = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(Path.Combine(Folder, "venues", from + ".json")));
        venue["name"] = name;
        change(venue);
        File.WriteAllText(Path.Combine(Folder, "venues", name + ".json"), venue.ToString());
        return this;
    }

    /// <summary>Trades only.</summary>
    public TestMarket Trades(string symbol, decimal price, params Move[] moves) =>
        Write(symbol, "trade", Bars(price, moves, (bar, line) => line.Append(Ohlc(bar)).Append(",10")));

    /// <summary>Trades of a spot pair.</summary>
    public TestMarket Spot(string symbol, decimal price, string? market = null)
    {
        var ticker = symbol.ToLowerInvariant();
        Zip(Path.Combine(Folder, "crypto", market ?? Market, "minute", ticker, $"{Date}_trade.zip"), $"{Date}_{ticker}_minute_trade.csv",
            Bars(price, [], (bar, line) => line.Append(Ohlc(bar)).Append(",10")));
        return this;
    }

    /// <summary>Quotes, with half the spread on each side of the named prices.</summary>
    public TestMarket Quotes(string symbol, decimal price, decimal spread, params Move[] moves) =>
        Write(symbol, "quote", Bars(price, moves, (bar, line) => line
            .Append(Ohlc(Shift(bar, -spread / 2m))).Append(",5,").Append(Ohlc(Shift(bar, spread / 2m))).Append(",5")));

    /// <summary>Mark prices; minutes named as missing have no row.</summary>
    public TestMarket Marks(string symbol, decimal price, Move[] moves, params int[] missing)
    {
        var folder = Path.Combine(Folder, "custom", Market, "mark", "minute", symbol.ToLowerInvariant());
        Zip(Path.Combine(folder, $"{Date}.zip"), $"{Date}.csv", Bars(price, moves, (bar, line) => line.Append(Ohlc(bar)), missing));
        return this;
    }

    /// <summary>Index prices.</summary>
    public TestMarket Index(string symbol, decimal price, params Move[] moves)
    {
        var folder = Path.Combine(Folder, "custom", Market, "index", "minute", symbol.ToLowerInvariant());
        Zip(Path.Combine(folder, $"{Date}.zip"), $"{Date}.csv", Bars(price, moves, (bar, line) => line.Append(Ohlc(bar))));
        return this;
    }

    /// <summary>Mark prices without missing minutes.</summary>
    public TestMarket Marks(string symbol, decimal price, params Move[] moves) => Marks(symbol, price, moves, []);

    /// <summary>Mark prices as a test writes them.</summary>
    public TestMarket MarkRows(string symbol, string rows)
    {
        var folder = Path.Combine(Folder, "custom", Market, "mark", "minute", symbol.ToLowerInvariant());
        Zip(Path.Combine(folder, $"{Date}.zip"), $"{Date}.csv", rows);
        return this;
    }

    /// <summary>Trades and mark prices by the hour: the minute of a move is that of its hour's open.</summary>
    public TestMarket Hours(string symbol, decimal price, int hours, Move[] trades, Move[] marks)
    {
        var ticker = symbol.ToLowerInvariant();
        Zip(Path.Combine(Folder, "cryptofuture", Market, "hour", $"{ticker}_trade.zip"), $"{ticker}_trade_perp.csv",
            HourRows(price, hours, trades, ",10"));
        Zip(Path.Combine(Folder, "custom", Market, "mark", "hour", $"{ticker}.zip"), $"{ticker}.csv", HourRows(price, hours, marks, ""));
        return this;
    }

    /// <summary>Funding rates by time of day.</summary>
    public TestMarket Funding(string symbol, params (int Minute, decimal Rate)[] rows)
    {
        var folder = Path.Combine(Folder, "cryptofuture", Market, "margin_interest");
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, symbol.ToLowerInvariant() + ".csv"), rows.Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{Day.AddMinutes(row.Minute):yyyyMMdd HH:mm:ss},{row.Rate}")));
        return this;
    }

    private static string Date => Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static Move Shift(Move bar, decimal by) => new(bar.Minute, bar.Open + by, bar.High + by, bar.Low + by, bar.Close + by);

    private static string Ohlc(Move bar) =>
        string.Create(CultureInfo.InvariantCulture, $",{bar.Open},{bar.High},{bar.Low},{bar.Close}")[1..];

    private TestMarket Write(string symbol, string kind, string rows)
    {
        var ticker = symbol.ToLowerInvariant();
        var folder = Path.Combine(Folder, "cryptofuture", Market, "minute", ticker);
        Zip(Path.Combine(folder, $"{Date}_{kind}.zip"), $"{Date}_{ticker}_minute_{kind}_perp.csv", rows);
        return this;
    }

    private string Bars(decimal price, Move[] moves, Action<Move, StringBuilder> write, params int[] missing)
    {
        // After a move the price stays at its close.
        var text = new StringBuilder();
        for (var minute = 0; minute < _minutes; minute++)
        {
            var bar = moves.FirstOrDefault(move => move.Minute == minute && move.Open > 0m);
            if (bar.Open == 0m) bar = new Move(minute, price, price, price, price);
            price = bar.Close;
            if (missing.Contains(minute)) continue;
            text.Append(minute * 60_000).Append(',');
            write(bar, text);
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string HourRows(decimal price, int hours, Move[] moves, string suffix)
    {
        var text = new StringBuilder();
        for (var hour = 0; hour < hours; hour++)
        {
            var bar = moves.FirstOrDefault(move => move.Minute == hour * 60 && move.Open > 0m);
            if (bar.Open == 0m) bar = new Move(hour * 60, price, price, price, price);
            price = bar.Close;
            text.Append(CultureInfo.InvariantCulture, $"{Day.AddHours(hour):yyyyMMdd HH:mm},{Ohlc(bar)}{suffix}\n");
        }
        return text.ToString();
    }

    private static void Zip(string path, string entry, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        writer.Write(text);
    }
}
