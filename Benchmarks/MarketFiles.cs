using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Backtests.Benchmarks;

/// <summary>Writes a data folder in Lean's layout: one-minute trade and quote bars and funding rates of made-up perpetual
/// futures.</summary>
internal static class MarketFiles
{
    /// <summary>The contracts, in order.</summary>
    public static readonly string[] Symbols =
        ["BTCUSDT", "ETHUSDT", "SOLUSDT", "BNBUSDT", "XRPUSDT", "ADAUSDT", "DOGEUSDT", "AVAXUSDT", "LINKUSDT", "LTCUSDT"];

    private const int MinutesPerDay = 24 * 60;

    /// <summary>Writes what is missing below <paramref name="folder"/>, for the first <paramref name="symbols"/> contracts.</summary>
    public static void Write(string folder, int symbols, DateTime firstDay, int days)
    {
        CopyReferenceData(folder);
        for (var i = 0; i < symbols; i++)
        {
            WriteSymbol(folder, Symbols[i], (ulong)i + 1, firstDay, days);
        }
    }

    private static void CopyReferenceData(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "data");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static void WriteSymbol(string folder, string symbol, ulong seed, DateTime firstDay, int days)
    {
        var market = Path.Combine(folder, "cryptofuture", "binance");
        var minutes = Path.Combine(market, "minute", symbol.ToLowerInvariant());
        var rates = Path.Combine(market, "margin_interest", symbol.ToLowerInvariant() + ".csv");
        if (File.Exists(rates))
        {
            return;
        }

        Directory.CreateDirectory(minutes);
        Directory.CreateDirectory(Path.GetDirectoryName(rates)!);
        var walk = new RandomWalk(seed, startTicks: 600_000);
        var trades = new StringBuilder();
        var quotes = new StringBuilder();
        var funding = new StringBuilder();
        for (var day = 0; day < days; day++)
        {
            trades.Clear();
            quotes.Clear();
            for (var minute = 0; minute < MinutesPerDay; minute++)
            {
                AppendMinute(ref walk, minute * 60_000, trades, quotes);
            }

            var date = firstDay.AddDays(day);
            WriteZip(minutes, symbol, date, "trade", trades);
            WriteZip(minutes, symbol, date, "quote", quotes);
            for (var hour = 0; hour < 24; hour += 8)
            {
                funding.Append(CultureInfo.InvariantCulture, $"{date.AddHours(hour):yyyyMMdd HH:mm:ss},0.0000{10 + walk.Below(90)}\n");
            }
        }

        File.WriteAllText(rates, funding.ToString());
    }

    private static void AppendMinute(ref RandomWalk walk, int milliseconds, StringBuilder trades, StringBuilder quotes)
    {
        var (open, high, low, close) = walk.NextBar();
        var invariant = CultureInfo.InvariantCulture;
        trades.Append(invariant, $"{milliseconds},{Price(open)},{Price(high)},{Price(low)},{Price(close)},{walk.Below(500_000) / 1000m}\n");
        quotes.Append(invariant, $"{milliseconds},{Price(open - 1)},{Price(high - 1)},{Price(low - 1)},{Price(close - 1)},{walk.Below(50_000) / 1000m},")
            .Append(invariant, $"{Price(open + 1)},{Price(high + 1)},{Price(low + 1)},{Price(close + 1)},{walk.Below(50_000) / 1000m}\n");
    }

    private static decimal Price(int ticks) => ticks / 10m;

    private static void WriteZip(string folder, string symbol, DateTime date, string kind, StringBuilder csv)
    {
        var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        using var file = File.Create(Path.Combine(folder, $"{day}_{kind}.zip"));
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        using var entry = zip.CreateEntry($"{day}_{symbol.ToLowerInvariant()}_minute_{kind}_perp.csv").Open();
        entry.Write(Encoding.ASCII.GetBytes(csv.ToString()));
    }
}
