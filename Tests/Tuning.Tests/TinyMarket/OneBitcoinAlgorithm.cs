using System.Globalization;
using Backtests.Margin;
using Backtests.Plugins;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;

namespace Backtests.Tuning.Tests.TinyMarket;

/// <summary>Buys one BTC with the first bar and holds it, on 6,000 USDT.</summary>
public class OneBitcoinAlgorithm : QCAlgorithm
{
    private Symbol? _symbol;

    /// <inheritdoc />
    public override void Initialize()
    {
        SetTimeZone("UTC");
        SetStartDate(2025, 3, 3);
        SetEndDate(2025, 3, 3);
        SetAccountCurrency("USDT");
        SetCash(6_000);
        var leverage = decimal.Parse(GetParameter("leverage")!, CultureInfo.InvariantCulture);
        if (leverage == 3m) throw new InvalidOperationException("three is refused");
        this.UseVenue("binance-usdm", GetParameter("margin-mode") == "cross" ? MarginMode.Cross : MarginMode.Isolated, leverage);
        _symbol = AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance).Symbol;
        SetBenchmark(_ => 0m);
    }

    /// <inheritdoc />
    public override void OnData(Slice slice)
    {
        if (Transactions.OrdersCount > 0 || !slice.Bars.ContainsKey(_symbol!)) return;
        MarketOrder(_symbol!, 1m);
        if (GetParameter("stop-loss-percent") is { Length: > 0 } percent)
            StopMarketOrder(_symbol!, -1m, 50_000m * (1m - decimal.Parse(percent, CultureInfo.InvariantCulture) / 100m));
    }
}
