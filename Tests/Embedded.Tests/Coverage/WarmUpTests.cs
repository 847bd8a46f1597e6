using QuantConnect;
using QuantConnect.Brokerages;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>Warm-up by bars, by time, and at another resolution.</summary>
public sealed class WarmUpTests : IDisposable
{
    private static readonly DateTime Start = new(2024, 3, 1);

    private readonly SyntheticMarket _market = new SyntheticMarket()
        .Minutes("cryptofuture", "binance", "btcusdt", Start.AddDays(-1), 2m, Enumerable.Range(0, 1440).Select(i => 1000m + i).ToArray())
        .Minutes("cryptofuture", "binance", "btcusdt", Start, 2m, 5000m, 5001m)
        .Coarse("cryptofuture", "binance", "btcusdt", "hour", Start.AddDays(-1), 2m, Enumerable.Range(0, 24).Select(i => 100m + i).ToArray());

    public static TheoryData<string, string> WarmUps => new()
    {
        { "bars", "02-29 23:57 2436 1 | 02-29 23:58 2437 1 | 02-29 23:59 2438 1" },
        { "span", "02-29 23:57 2436 1 | 02-29 23:58 2437 1 | 02-29 23:59 2438 1" },
        { "hours", "02-29 22:00 121 60 | 02-29 23:00 122 60" },
    };

    // A recorded run (30 hours from the middle of a day: 1,800 steps, and the bar of midnight is live) pins that the first bar counts.
    [Theory]
    [MemberData(nameof(WarmUps))]
    public void A_warm_up_begins_with_the_bar_that_ends_at_its_start_and_stops_before_the_first_day(string kind, string expected)
    {
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetAccountCurrency("USDT");
                a.SetCash(1000m);
                a.SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
                a.First = a.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance, fillForward: false).Symbol;
                if (kind == "bars") a.SetWarmUp(3);
                if (kind == "span") a.SetWarmUp(TimeSpan.FromMinutes(3));
                if (kind == "hours") a.SetWarmUp(2, Resolution.Hour);
            },
            Data = (a, s) =>
            {
                if (a.IsWarmingUp && s.Bars.TryGetValue(a.First, out var bar)) a.Note($"{a.Time:MM-dd HH:mm} {bar.Close} {bar.Period.TotalMinutes}");
            },
        });
        Assert.Null(result.RuntimeError);
        Assert.Equal(expected, string.Join(" | ", ((Script)result.Algorithm).Notes));
    }

    public void Dispose() => _market.Dispose();
}
