using Backtests.Margin;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Portfolio;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using Backtests.Tuning.Tests.Sweep;
using QuantConnect;

namespace Backtests.Tuning.Tests.Portfolio;

/// <summary>Four contracts of binance-usdm, and what the kernel runs on of a <see cref="WildMarket"/> of them.</summary>
internal static class PortfolioMarket
{
    private static readonly (string Symbol, decimal Divisor, decimal Tick, decimal Lot)[] All =
    [
        ("BTCUSDT", 10m, 0.1m, 0.001m), ("ETHUSDT", 200m, 0.01m, 0.001m), ("SOLUSDT", 4_000m, 0.01m, 0.01m), ("BNBUSDT", 1_000m, 0.01m, 0.01m),
    ];

    public static string[] Symbols(int count) => [.. All.Take(count).Select(each => each.Symbol)];

    public static WildMarket Write(int seed, int count, int days, bool hasQuotes = true, bool hasMarks = true) =>
        new(seed, [.. All.Take(count).Select(each => (each.Symbol, each.Divisor))], days, hasQuotes, hasMarks);

    public static PortfolioContract Contract(
        string dataFolder, IReadOnlyList<TradeSignal> signals, int count, int days, decimal cash, bool favourableFirst = false)
    {
        var venue = new VenueCatalog(Path.Combine(dataFolder, "venues")).Load("binance-usdm");
        var contracts = All.Take(count).Select(each =>
        {
            var symbol = Symbol.Create(each.Symbol, SecurityType.CryptoFuture, Market.Binance);
            var columns = PriceColumnsReader.Read(dataFolder, symbol, WildMarket.Start, WildMarket.Start.AddDays(days - 1));
            return new SweepContract(columns, new SweepVenue(venue, columns, each.Lot), SignalRows.Of(signals, columns), each.Tick, cash);
        });
        return new PortfolioContract([.. contracts], cash, favourableFirst);
    }
}
