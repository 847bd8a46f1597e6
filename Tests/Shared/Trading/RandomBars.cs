using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Backtests.Tests.Trading;

/// <summary>Writes a day of random one-minute bars of contracts into a data folder: trades, quotes or both, with minutes missing.</summary>
internal static class RandomBars
{
    public static readonly DateTime Day = new(2025, 8, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes the bars of one contract, in place of those that there are.</summary>
    /// <param name="random">The dice.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="symbol">The contract, on Binance.</param>
    /// <param name="price">The first open.</param>
    /// <param name="minutes">How many bars.</param>
    /// <param name="move">The greatest move of a bar, in parts of the price.</param>
    public static void Write(Random random, string folder, string symbol, decimal price, int minutes, double move)
    {
        var ticker = symbol.ToLowerInvariant();
        var bars = Path.Combine(folder, "cryptofuture", "binance", "minute", ticker);
        var markBars = Path.Combine(folder, "custom", "binance", "mark", "minute", ticker);
        foreach (var old in new[] { bars, markBars })
            if (Directory.Exists(old)) Directory.Delete(old, recursive: true);

        var (trades, quotes, marks) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var kinds = random.Next(4);
        for (var minute = 0; minute < minutes; minute++)
        {
            decimal Moved(decimal from) => Math.Max(1m, Math.Round(from * (decimal)(1 + move * (random.NextDouble() - 0.5)), 1));
            var (open, close) = (price, Moved(price));
            var (high, low) = (Math.Max(open, close), Math.Min(open, close));
            if (random.Next(2) == 0) high = Math.Max(high, Moved(high));
            if (random.Next(2) == 0) low = Math.Min(low, Moved(low));
            price = close;
            var at = (minute * 60_000).ToString(CultureInfo.InvariantCulture);
            if (random.Next(15) != 0) trades.Append(CultureInfo.InvariantCulture, $"{at},{open},{high},{low},{close},{random.Next(1, 50)}\n");
            var half = 0.1m * random.Next(1, 4);
            if (random.Next(15) != 0)
                quotes.Append(CultureInfo.InvariantCulture, $"{at},{open - half},{high - half},{low - half},{close - half},1")
                    .Append(CultureInfo.InvariantCulture, $",{open + half},{high + half},{low + half},{close + half},1\n");
            if (random.Next(15) != 0) marks.Append(CultureInfo.InvariantCulture, $"{at},{open},{high},{low},{close}\n");
        }

        var day = Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        if (kinds != 0) Zip(Path.Combine(bars, day + "_quote.zip"), $"{day}_{ticker}_minute_quote_perp.csv", quotes);
        if (kinds != 1) Zip(Path.Combine(bars, day + "_trade.zip"), $"{day}_{ticker}_minute_trade_perp.csv", trades);
        if (kinds == 2) Zip(Path.Combine(markBars, day + ".zip"), day + ".csv", marks);
    }

    private static void Zip(string path, string entry, StringBuilder rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        writer.Write(rows);
    }
}
