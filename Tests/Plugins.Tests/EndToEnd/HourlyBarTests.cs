using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

public sealed class HourlyBarTests
{
    [Fact]
    public void A_position_on_hourly_bars_is_liquidated_in_the_hour_in_which_the_mark_reaches_its_price()
    {
        var crash = new Move(10 * 60, 50_000m, 50_000m, 45_000m, 46_000m);
        using var market = new TestMarket().Hours(Btc, 50_000m, 24, [crash], [crash]);

        var run = Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 10m);
                a.AddCryptoFuture(Btc, Resolution.Hour, Market.Binance);
            },
        }.At(5 * 60, a => a.MarketOrder(a.Perp(Btc), 1m)));

        // On hourly bars Lean fills a market order at the next bar's open; the forced order fills at once.
        var record = Assert.Single(run.Session.Records);
        Assert.Equal(Day.AddHours(11), record.Time);
        Assert.Equal(Day.AddHours(11), run.Events.Last(e => e.FillQuantity < 0m).UtcTime);
        Assert.Equal(4_975m, run.Usdt);
        Assert.False(run.Portfolio.Invested);
    }
}
