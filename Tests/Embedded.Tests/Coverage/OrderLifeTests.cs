using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>How long orders stand in a market that never closes.</summary>
public sealed class OrderLifeTests : IDisposable
{
    private readonly SyntheticMarket _market = new();

    [Fact]
    public void An_order_for_the_day_ends_at_midnight_and_one_until_a_date_at_the_midnight_that_ends_it()
    {
        _market.Coarse("cryptofuture", "binance", "btcusdt", "hour", new DateTime(2024, 3, 1), 2m, [.. Enumerable.Repeat(100m, 72)]);
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(3);
                a.SetAccountCurrency("USDT");
                a.SetCash(1000m);
                a.SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
                a.First = a.AddCryptoFuture("BTCUSDT", Resolution.Hour, Market.Binance, fillForward: false).Symbol;
            },
            Data = (a, _) =>
            {
                if (a.Time != new DateTime(2024, 3, 1, 5, 0, 0)) return;
                a.LimitOrder(a.First, 1m, 50m, orderProperties: new OrderProperties { TimeInForce = TimeInForce.Day });
                a.LimitOrder(a.First, 1m, 51m, orderProperties: new OrderProperties { TimeInForce = TimeInForce.GoodTilDate(new DateTime(2024, 3, 2)) });
                a.LimitOrder(a.First, 1m, 52m, orderProperties: new OrderProperties { TimeInForce = TimeInForce.GoodTilCanceled });
            },
            Event = (a, e) => a.Note($"{e.UtcTime:dd HH:mm} {e.OrderId} {e.Status}"),
            End = a => a.Note($"{a.Transactions.GetOrderById(3).Status}"),
        });

        Assert.Equal(
            ["01 05:00 1 Submitted", "01 05:00 2 Submitted", "01 05:00 3 Submitted", "02 00:00 1 Canceled", "03 00:00 2 Canceled", "Submitted"],
            ((Script)result.Algorithm).Notes);
    }

    public void Dispose() => _market.Dispose();
}
