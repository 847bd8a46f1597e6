using System.Globalization;
using System.Text;
using Backtests.Embedded.Tests.Engine;
using Backtests.Engine;
using Backtests.Tests;
using Newtonsoft.Json.Linq;
using QuantConnect.Algorithm;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>A data folder of several venues, with bars as a test states them.</summary>
internal sealed class SyntheticMarket : IDisposable
{
    private const string Properties =
        """
        market,symbol,type,description,quote_currency,contract_multiplier,minimum_price_variation,lot_size,market_ticker,minimum_order_size,price_magnifier,strike_multiplier
        binance,BTCUSDT,crypto,BTCUSDT,USDT,1,0.01,0.00001,BTCUSDT,5
        binance,BTCEUR,crypto,BTCEUR,EUR,1,0.01,0.00001,BTCEUR,5
        binance,EURUSDT,crypto,EURUSDT,USDT,1,0.0001,0.1,EURUSDT,5
        binance,ETHBTC,crypto,ETHBTC,BTC,1,0.00001,0.0001,ETHBTC,0.0001
        binance,BTCUSDT,cryptofuture,BTCUSDT,USDT,1,0.1,0.001,BTCUSDT,5
        binance,ETHUSDT,cryptofuture,ETHUSDT,USDT,1,0.01,0.001,ETHUSDT,5
        binance,BTCUSD,cryptofuture,BTCUSD_PERP,USD,100,0.1,1,BTCUSD_PERP
        binance,BTCUSD,crypto,BTCUSD,USD,1,0.01,0.00001,BTCUSD,5
        bybit,BTCUSDT,crypto,BTCUSDT,USDT,1,0.01,0.000001,BTCUSDT,0.000048
        bybit,BTCUSDT,cryptofuture,BTCUSDT,USDT,1,0.1,0.001,BTCUSDT,0.001
        bybit,BTCUSD,cryptofuture,BTCUSD,USD,1,0.5,1,BTCUSD,1
        dydx,BTCUSD,cryptofuture,BTC-USD,USD,1,1,0.0001,BTC-USD,0.0001
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coverage");

    public SyntheticMarket()
    {
        var hours = JObject.Parse(File.ReadAllText(Path.Combine(Repository.DataFolder, "market-hours", "market-hours-database.json")));
        var entries = (JObject)hours["entries"]!;
        foreach (var type in new[] { "Crypto", "CryptoFuture" })
        {
            foreach (var market in new[] { "bybit", "dydx" })
            {
                entries[$"{type}-{market}-[*]"] = entries[$"{type}-binance-[*]"]!.DeepClone();
            }
        }

        Write("market-hours/market-hours-database.json", hours.ToString());
        Write("symbol-properties/symbol-properties-database.csv", Properties);
    }

    public string Folder => _folder.FullName;

    /// <summary>Trade bars that open where the one before closed; with a spread, quote bars half of it below and above.</summary>
    public SyntheticMarket Minutes(string type, string market, string ticker, DateTime day, decimal spread, params decimal[] closes)
    {
        var suffix = type == "cryptofuture" ? "_perp" : string.Empty;
        foreach (var (kind, csv) in Bars(closes, spread, i => (i * 60000).ToString(CultureInfo.InvariantCulture)))
        {
            Zips.Write(Path.Combine(Folder, type, market, "minute", ticker, $"{day:yyyyMMdd}_{kind}.zip"),
                $"{day:yyyyMMdd}_{ticker}_minute_{kind}{suffix}.csv", csv);
        }

        return this;
    }

    /// <summary>Hour or daily bars from a time on.</summary>
    public SyntheticMarket Coarse(string type, string market, string ticker, string resolution, DateTime start, decimal spread, params decimal[] closes)
    {
        var step = resolution == "hour" ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1);
        var suffix = type == "cryptofuture" ? "_perp" : string.Empty;
        foreach (var (kind, csv) in Bars(closes, spread, i => (start + i * step).ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture)))
        {
            var name = $"{ticker}_{kind}";
            Zips.Write(Path.Combine(Folder, type, market, resolution, name + ".zip"), $"{name}{suffix}.csv", csv);
        }

        return this;
    }

    /// <summary>A file of any kind.</summary>
    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public BacktestResult Run(Func<QCAlgorithm> factory, IReadOnlyDictionary<string, string>? parameters = null, string? results = null) =>
        BacktestEngine.Run(new BacktestOptions
        {
            Factory = factory,
            DataFolder = Folder,
            ResultsFolder = results,
            Parameters = parameters ?? new Dictionary<string, string>(),
        });

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<(string Kind, string Csv)> Bars(decimal[] closes, decimal spread, Func<int, string> time)
    {
        var trades = new StringBuilder();
        var quotes = new StringBuilder();
        var open = closes[0];
        for (var i = 0; i < closes.Length; i++)
        {
            var close = closes[i];
            var (high, low, half) = (Math.Max(open, close), Math.Min(open, close), spread / 2);
            trades.Append(CultureInfo.InvariantCulture, $"{time(i)},{open},{high},{low},{close},10\n");
            quotes.Append(CultureInfo.InvariantCulture,
                $"{time(i)},{open - half},{high - half},{low - half},{close - half},1,{open + half},{high + half},{low + half},{close + half},1\n");
            open = close;
        }

        yield return ("trade", trades.ToString());
        if (spread > 0)
        {
            yield return ("quote", quotes.ToString());
        }
    }
}
