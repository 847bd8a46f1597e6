using System.Globalization;
using System.IO.Compression;
using System.Text;
using Backtests.Tests;

namespace Backtests.Tuning.Tests.Sweep;

/// <summary>
/// A data folder with a few days of a wild BTCUSDT, or of several such contracts: trades, quotes, mark prices that stray from them, funding
/// every hour at high rates, and minutes in
/// which one or all of them are missing. The same bytes for the same seed.
/// </summary>
internal sealed class WildMarket : IDisposable
{
    private const int MinutesPerDay = 1440;
    private static readonly DateTime FirstDay = new(2025, 3, 3);

    private readonly Random _random;
    private decimal _divisor;

    public WildMarket(int seed, int days = 2, bool hasQuotes = true, bool hasMarks = true, int startTicks = 600_000)
        : this(seed, [("BTCUSDT", 10m)], days, hasQuotes, hasMarks, startTicks)
    {
    }

    /// <summary>Several contracts, each with the divisor that makes its prices of whole numbers.</summary>
    public WildMarket(
        int seed, IReadOnlyList<(string Symbol, decimal Divisor)> contracts, int days, bool hasQuotes = true, bool hasMarks = true, int startTicks = 600_000)
    {
        _random = new Random(seed);
        foreach (var folder in (string[])["venues", "symbol-properties", "market-hours"])
        {
            Directory.CreateDirectory(System.IO.Path.Combine(Path, folder));
            foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.DataFolder, folder)))
                File.Copy(file, System.IO.Path.Combine(Path, folder, System.IO.Path.GetFileName(file)));
        }
        foreach (var (symbol, divisor) in contracts)
        {
            _divisor = divisor;
            Write(symbol.ToLowerInvariant(), days, hasQuotes, hasMarks, startTicks);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("backtests-wild-").FullName;

    public static DateTime Start => FirstDay;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void Write(string symbol, int days, bool hasQuotes, bool hasMarks, int price)
    {
        var bars = System.IO.Path.Combine(Path, "cryptofuture", "binance", "minute", symbol);
        var marks = System.IO.Path.Combine(Path, "custom", "binance", "mark", "minute", symbol);
        var rates = System.IO.Path.Combine(Path, "cryptofuture", "binance", "margin_interest");
        foreach (var folder in (string[])[bars, marks, rates]) Directory.CreateDirectory(folder);
        var (funding, basis) = (new StringBuilder(), 0);
        for (var day = 0; day < days; day++)
        {
            var (trade, quote, mark) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
            for (var minute = 0; minute < MinutesPerDay; minute++)
            {
                var bar = Next(ref price, startsAt: 600_000);
                basis = Math.Clamp(basis + _random.Next(-60, 61), -900, 900);
                var gap = minute == 0 && day == 0 ? 0 : _random.Next(40);
                var spread = _random.Next(1, 30);
                var time = minute * 60_000;
                if (gap is not (1 or 2)) Row(trade, time, bar.Open, bar.High, bar.Low, bar.Close, "12.5");
                if (gap is not (1 or 3))
                {
                    Row(quote, time, bar.Open - spread, bar.High - spread, bar.Low - spread, bar.Close - spread, "1", ",");
                    Row(quote, null, bar.Open + spread, bar.High + spread, bar.Low + spread, bar.Close + spread, "1");
                }
                if (gap is not (1 or 4)) Row(mark, time, bar.Open + basis, bar.High + basis, bar.Low + basis, bar.Close + basis, null);
            }
            var name = FirstDay.AddDays(day).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            Zip(System.IO.Path.Combine(bars, name + "_trade.zip"), $"{name}_{symbol}_minute_trade_perp.csv", trade);
            if (hasQuotes) Zip(System.IO.Path.Combine(bars, name + "_quote.zip"), $"{name}_{symbol}_minute_quote_perp.csv", quote);
            if (hasMarks) Zip(System.IO.Path.Combine(marks, name + ".zip"), name + ".csv", mark);
            for (var hour = 0; hour < 24; hour++)
            {
                var rate = _random.Next(-300, 301) / 100_000m;
                funding.Append(CultureInfo.InvariantCulture, $"{FirstDay.AddDays(day).AddHours(hour):yyyyMMdd HH:mm:ss},{rate}\n");
            }
        }
        File.WriteAllText(System.IO.Path.Combine(rates, symbol + ".csv"), funding.ToString());
    }

    // Quiet most of the time, with bursts that run several percent in a few minutes.
    private (int Open, int High, int Low, int Close) Next(ref int price, int startsAt)
    {
        var open = price;
        var (high, low) = (open, open);
        var width = _random.Next(100) < 3 ? 12_000 : 1_200;
        for (var trade = 0; trade < 4; trade++)
        {
            price = Math.Max(100_000, price + _random.Next(-width, width + 1) - Math.Sign(price - startsAt) * 20);
            (high, low) = (Math.Max(high, price), Math.Min(low, price));
        }
        return (open, high, low, price);
    }

    private void Row(StringBuilder csv, int? time, int open, int high, int low, int close, string? size, string end = "\n")
    {
        if (time is { } milliseconds) csv.Append(CultureInfo.InvariantCulture, $"{milliseconds},");
        csv.Append(CultureInfo.InvariantCulture, $"{open / _divisor},{high / _divisor},{low / _divisor},{close / _divisor}");
        if (size is not null) csv.Append(',').Append(size);
        csv.Append(end);
    }

    private static void Zip(string path, string entry, StringBuilder csv)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var stream = zip.CreateEntry(entry).Open();
        stream.Write(Encoding.ASCII.GetBytes(csv.ToString()));
    }
}
