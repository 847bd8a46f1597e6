using Backtests.Margin;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using QuantConnect;

namespace Backtests.Tuning.Tests.Sweep;

/// <summary>Reads a <see cref="WildMarket"/> into what the kernel runs on.</summary>
internal static class SweepMarket
{
    /// <summary>BTCUSDT on binance-usdm: lots of 0.001, ticks of 0.1.</summary>
    public static SweepContract Contract(string dataFolder, IReadOnlyList<TradeSignal> signals, int days, decimal cash)
    {
        var symbol = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
        var columns = PriceColumnsReader.Read(dataFolder, symbol, WildMarket.Start, WildMarket.Start.AddDays(days - 1));
        var venue = new VenueCatalog(Path.Combine(dataFolder, "venues")).Load("binance-usdm");
        return new SweepContract(columns, new SweepVenue(venue, columns, 0.001m), SignalRows.Of(signals, columns), 0.1m, cash);
    }
}
