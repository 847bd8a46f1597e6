using System.Globalization;
using System.IO.Compression;
using System.Text;
using Backtests.Tests;

namespace Backtests.Tuning.Tests.TinyMarket;

/// <summary>
/// A data folder made by hand: BTCUSDT trades on 2025-03-03 only. 50,000 for ten minutes, then one bar that falls to 47,000, which is the
/// price until the day ends. No mark price, so that the last price is the trigger; no funding.
/// </summary>
internal sealed class TinyMarketFolder : IDisposable
{
    private const int MinutesOfDay = 1440;
    private const int FallsInMinute = 10;

    public TinyMarketFolder()
    {
        foreach (var folder in (string[])["venues", "symbol-properties", "market-hours"])
        {
            Directory.CreateDirectory(System.IO.Path.Combine(Path, folder));
            foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.DataFolder, folder)))
                File.Copy(file, System.IO.Path.Combine(Path, folder, System.IO.Path.GetFileName(file)));
        }
        var days = System.IO.Path.Combine(Path, "cryptofuture", "binance", "minute", "btcusdt");
        Directory.CreateDirectory(days);
        using var zip = ZipFile.Open(System.IO.Path.Combine(days, "20250303_trade.zip"), ZipArchiveMode.Create);
        using var entry = new StreamWriter(zip.CreateEntry("20250303_btcusdt_minute_trade_perp.csv").Open(), Encoding.ASCII);
        for (var minute = 0; minute < MinutesOfDay; minute++)
        {
            var (open, close) = (minute <= FallsInMinute ? 50_000 : 47_000, minute < FallsInMinute ? 50_000 : 47_000);
            entry.Write(string.Create(CultureInfo.InvariantCulture, $"{minute * 60_000},{open},{open},{close},{close},100\n"));
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("backtests-tuning-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
