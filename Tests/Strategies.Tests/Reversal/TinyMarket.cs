using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Backtests.Strategies.Tests.Reversal;

/// <summary>A data folder with one day of BTCUSDT that a test writes row by row.</summary>
internal sealed class TinyMarket : IDisposable
{
    private readonly StringBuilder _trades = new(), _forcedOrders = new();

    public TinyMarket() => DataFolders.Create(Folder);

    public string Folder { get; } = DataFolders.NewPath("tiny");

    public void Bar(int minute, decimal open, decimal high, decimal low, decimal close) =>
        _trades.Append(CultureInfo.InvariantCulture, $"{minute * 60_000},{open},{high},{low},{close},10\n");

    public void ForcedOrder(int minute, int second, string side, decimal price, decimal quantity) =>
        _forcedOrders.Append(CultureInfo.InvariantCulture, $"{minute * 60_000 + second * 1_000},{side},{price},{price},{quantity}\n");

    public void Write()
    {
        Zip("cryptofuture/binance/minute/btcusdt/20250303_trade.zip", "20250303_btcusdt_minute_trade_perp.csv", _trades);
        Zip("custom/binance/liquidations/btcusdt/20250303.zip", "20250303.csv", _forcedOrders);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Zip(string path, string entry, StringBuilder rows)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var archive = ZipFile.Open(file, ZipArchiveMode.Create);
        using var stream = archive.CreateEntry(entry).Open();
        stream.Write(Encoding.ASCII.GetBytes(rows.ToString()));
    }
}
