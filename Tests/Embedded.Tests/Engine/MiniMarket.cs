using System.Globalization;
using System.Text;
using Backtests.Engine;
using Backtests.Tests;
using QuantConnect.Algorithm;

namespace Backtests.Embedded.Tests.Engine;

/// <summary>A data folder with a few minutes of one contract, and the runs on it.</summary>
internal sealed class MiniMarket : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("market");

    public MiniMarket()
    {
        foreach (var database in new[] { "market-hours", "symbol-properties" })
        {
            var target = Directory.CreateDirectory(Path.Combine(Folder, database)).FullName;
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.DataFolder, database)))
            {
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
            }
        }
    }

    public string Folder => _folder.FullName;

    /// <summary>Bars of 2024-03-01 from 00:00 on, trade and quote, one close a minute; the spread is 0.2.</summary>
    public void Closes(params decimal[] closes)
    {
        var trades = new StringBuilder();
        var quotes = new StringBuilder();
        for (var i = 0; i < closes.Length; i++)
        {
            var c = closes[i];
            trades.Append(CultureInfo.InvariantCulture, $"{i * 60000},{c},{c},{c},{c},1\n");
            var (bid, ask) = (c - 0.1m, c + 0.1m);
            quotes.Append(CultureInfo.InvariantCulture, $"{i * 60000},{bid},{bid},{bid},{bid},1,{ask},{ask},{ask},{ask},1\n");
        }

        Trades(trades.ToString());
        Zips.Write(Minute("quote"), "20240301_btcusdt_minute_quote_perp.csv", quotes.ToString());
    }

    /// <summary>The trade bars of the day as they are.</summary>
    public void Trades(string csv) => Zips.Write(Minute("trade"), "20240301_btcusdt_minute_trade_perp.csv", csv);

    /// <summary>The path of the day's zip.</summary>
    public string Minute(string kind) => Path.Combine(Folder, "cryptofuture", "binance", "minute", "btcusdt", $"20240301_{kind}.zip");

    /// <summary>Funding rates.</summary>
    public void Funding(string csv)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "cryptofuture", "binance", "margin_interest")).FullName;
        File.WriteAllText(Path.Combine(folder, "btcusdt.csv"), csv);
    }

    public BacktestResult Run(Func<QCAlgorithm> factory, string? results = null) =>
        BacktestEngine.Run(new BacktestOptions { Factory = factory, DataFolder = Folder, ResultsFolder = results });

    public void Dispose() => _folder.Delete(recursive: true);
}
