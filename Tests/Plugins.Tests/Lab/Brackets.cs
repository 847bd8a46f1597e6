using Backtests.Margin;
using Backtests.Tests.Trading;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Orders;

namespace Backtests.Plugins.Tests;

/// <summary>Every ten minutes a limit entry, the other way round each time, with a stop and a target that rest until the next.</summary>
internal sealed class Brackets(MarginMode mode, bool judgesEveryBar, List<string> events) : QCAlgorithm
{
    private readonly Symbol _symbol = QuantConnect.Symbol.Create(TestMarket.Btc, SecurityType.CryptoFuture, Market.Binance);
    private int _entries;
    private OrderTicket? _entry;

    public override void Initialize()
    {
        SetTimeZone("UTC");
        SetStartDate(RandomBars.Day.Year, RandomBars.Day.Month, RandomBars.Day.Day);
        SetEndDate(RandomBars.Day.Year, RandomBars.Day.Month, RandomBars.Day.Day);
        SetAccountCurrency("USDT");
        SetCash(20_000m);
        SetBenchmark(_ => 0m);
        this.UseVenue("binance-usdm", mode, leverage: 10m, new VenueOptions { JudgesEveryBar = judgesEveryBar });
        AddCryptoFuture(TestMarket.Btc, Resolution.Minute, Market.Binance);
    }

    public override void OnData(Slice slice)
    {
        if (UtcTime.Minute % 10 != 0 || Securities[_symbol].Price <= 0m) return;
        Transactions.CancelOpenOrders(_symbol);
        var side = _entries++ % 2 == 0 ? 1m : -1m;
        _entry = LimitOrder(_symbol, side * 0.5m - Portfolio[_symbol].Quantity, Math.Round(Securities[_symbol].Price * (1m + side * 0.002m), 1));
    }

    public override void OnOrderEvent(OrderEvent orderEvent)
    {
        events.Add(FormattableString.Invariant($"{UtcTime:HH:mm} {orderEvent.OrderId} {orderEvent.Status} {orderEvent.FillQuantity} ")
            + FormattableString.Invariant($"at {orderEvent.FillPrice} {orderEvent.OrderFee} {Portfolio.CashBook["USDT"].Amount} {orderEvent.Message}"));
        if (orderEvent.Status != OrderStatus.Filled || orderEvent.OrderId != _entry?.OrderId) return;
        var (quantity, price) = (Portfolio[_symbol].Quantity, Securities[_symbol].Price);
        var side = Math.Sign(quantity);
        StopMarketOrder(_symbol, -quantity, Math.Round(price * (1m - side * 0.01m), 1));
        LimitOrder(_symbol, -quantity, Math.Round(price * (1m + side * 0.01m), 1));
    }
}
