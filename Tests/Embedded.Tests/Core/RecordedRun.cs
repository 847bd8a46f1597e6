using System.Globalization;
using System.IO.Compression;
using Backtests.Tests;
using Newtonsoft.Json.Linq;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace Backtests.Embedded.Tests.Core;

/// <summary>What the real engine recorded, and the bars that it read.</summary>
internal static class RecordedRun
{
    private static readonly DateTime FirstDay = new(2024, 3, 1);

    /// <summary>The values that an algorithm probed under a key, in order.</summary>
    public static List<JArray> Probes(string algorithm, string key)
    {
        var recorded = JObject.Parse(File.ReadAllText(Repository.RequireShared("golden", "expected", $"{algorithm}.json")));
        return recorded["probes"]!.Where(p => (string)p["key"]! == key).Select(p => (JArray)p["values"]!).ToList();
    }

    /// <summary>The number in a probe.</summary>
    public static decimal Number(JToken value) => decimal.Parse((string)value!, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The time in a probe.</summary>
    public static DateTime Time(JToken value) => DateTime.Parse((string)value!, CultureInfo.InvariantCulture);

    /// <summary>The trade bars of a perpetual from the first of March 2024 on, the last one repeated where bars are missing.</summary>
    public static IEnumerable<TradeBar> TradeMinutes(string ticker, int days, bool fillForward = true) =>
        Minutes<TradeBar>(ticker, TickType.Trade, days, fillForward);

    /// <inheritdoc cref="TradeMinutes"/>
    public static IEnumerable<QuoteBar> QuoteMinutes(string ticker, int days, bool fillForward = true) =>
        Minutes<QuoteBar>(ticker, TickType.Quote, days, fillForward);

    private static IEnumerable<T> Minutes<T>(string ticker, TickType tickType, int days, bool fillForward)
        where T : BaseData, new()
    {
        var folder = Repository.RequireShared("golden", "data", "cryptofuture", "binance", "minute", ticker.ToLowerInvariant());
        var symbol = Symbol.Create(ticker, SecurityType.CryptoFuture, Market.Binance);
        var config = new SubscriptionDataConfig(
            typeof(T), symbol, Resolution.Minute, TimeZones.Utc, TimeZones.Utc, fillForward, false, false, tickType: tickType);
        var reader = new T();
        BaseData? last = null;
        for (var day = FirstDay; day < FirstDay.AddDays(days); day = day.AddDays(1))
        {
            var path = Path.Combine(folder, $"{day:yyyyMMdd}_{tickType.ToString().ToLowerInvariant()}.zip");
            using var zip = ZipFile.OpenRead(path);
            using var rows = new StreamReader(zip.Entries[0].Open());
            while (rows.ReadLine() is { } row)
            {
                var bar = reader.Reader(config, row, day, false);
                while (fillForward && last is not null && last.EndTime < bar.Time)
                {
                    var next = last.EndTime;
                    last = last.Clone(true);
                    last.Time = next;
                    last.EndTime = next.AddMinutes(1);
                    yield return (T)last;
                }
                yield return (T)bar;
                last = bar;
            }
        }
    }
}
