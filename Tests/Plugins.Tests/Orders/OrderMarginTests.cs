using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>10,000 USDT at 10x on Binance USD-M, BTC at 50,000: one BTC takes 5,000 of margin and 25 of fee.</summary>
public sealed class OrderMarginTests
{
    [Fact]
    public void A_resting_order_holds_its_margin_until_it_is_cancelled()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        // The limit holds 40,000 / 10 = 4,000. 1.2 BTC would need 6,000 + 30 of the 6,000 left.
        var run = Lab.Run(market, TenTimes()
            .At(5, a => a.LimitOrder(a.Perp(Btc), 1m, 40_000m))
            .At(6, a => a.MarketOrder(a.Perp(Btc), 1.2m))
            .At(7, a => a.Transactions.CancelOpenOrders(a.Perp(Btc)))
            .At(8, a => a.MarketOrder(a.Perp(Btc), 1.2m)));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(2).Status);
        // 6,000 / 5,025 = 1.194.
        Assert.Contains(run.Events, e => e.Message.Contains("the 6000 available; the largest quantity that passes is 1.194", StringComparison.Ordinal));
        Assert.Equal(OrderStatus.Filled, run.Transactions.GetOrderById(3).Status);
    }

    [Fact]
    public void An_order_that_adds_is_checked_against_what_the_position_uses()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        // 4,975 are left after the first: 4,975 / 5,025 = 0.990 passes, 0.991 does not. Lean's own model lets a second whole BTC pass.
        var run = Lab.Run(market, TenTimes()
            .At(5, a => a.MarketOrder(a.Perp(Btc), 1m))
            .At(6, a => a.MarketOrder(a.Perp(Btc), 0.991m))
            .At(7, a => a.MarketOrder(a.Perp(Btc), 0.99m)));

        Assert.Equal([OrderStatus.Filled, OrderStatus.Invalid, OrderStatus.Filled],
            run.Transactions.GetOrders(_ => true).OrderBy(order => order.Id).Select(order => order.Status));
    }

    [Fact]
    public void An_order_costs_its_open_loss_too()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m).Marks(Btc, 49_000m);

        // Bought at 50,000 with the mark at 49,000: 5,000 + 25 + 1,000 for each; 10,000 / 6,025 = 1.6597.
        var run = Lab.Run(market, TenTimes().At(5, a => a.MarketOrder(a.Perp(Btc), 1.66m)).At(6, a => a.MarketOrder(a.Perp(Btc), 1.659m)));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(1).Status);
        Assert.Equal(OrderStatus.Filled, run.Transactions.GetOrderById(2).Status);
    }

    [Fact]
    public void A_resting_order_keeps_its_place_when_the_balance_falls()
    {
        var fall = new Move(10, 50_000m, 50_000m, 46_000m, 46_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, fall, new Move(20, 46_000m, 46_000m, 43_900m, 44_000m));

        // In cross: 0.8 BTC take 4,000; the limit of 1.2 at 44,000 holds 5,280. At 46,000 the loss of 3,200 leaves nothing free.
        var run = Lab.Run(market, TenTimes(MarginMode.Cross)
            .At(5, a => a.MarketOrder(a.Perp(Btc), 0.8m))
            .At(6, a => a.LimitOrder(a.Perp(Btc), 1.2m, 44_000m))
            .At(15, a => Assert.Equal(0m, a.Session.AvailableBalance)));

        Assert.Equal(OrderStatus.Filled, run.Transactions.GetOrderById(2).Status);
        Assert.Equal(2m, run.Session.Position(run.Perp(Btc)).Quantity);
    }

    [Fact]
    public void A_stop_that_opens_is_asked_for_its_margin_when_it_triggers()
    {
        var rise = new Move(20, 50_000m, 51_500m, 50_000m, 51_500m);
        using var market = new TestMarket().Trades(Btc, 50_000m, rise);

        // Placed with 10,000 free; when it triggers, 1 BTC has taken 5,025 of them.
        var run = Lab.Run(market, TenTimes()
            .At(5, a => a.StopMarketOrder(a.Perp(Btc), 1m, 51_000m))
            .At(6, a => a.MarketOrder(a.Perp(Btc), 1m)));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(1).Status);
        Assert.Equal(Day.AddMinutes(21), run.Events.Single(e => e.Status == OrderStatus.Invalid).UtcTime);
    }

    [Fact]
    public void The_venue_s_own_position_limit_holds()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m).Venue("small", "binance-usdm", venue =>
            venue["position_limits"] = new Newtonsoft.Json.Linq.JObject { ["by"] = "fixed", ["max_notional"] = 20_000, ["source"] = "this test" });

        var run = Lab.Run(market, TenTimes(venue: "small").At(5, a => a.MarketOrder(a.Perp(Btc), 0.401m)).At(6, a => a.MarketOrder(a.Perp(Btc), 0.4m)));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(1).Status);
        Assert.Contains(run.Events, e => e.Message.Contains("above the position limit of 20000", StringComparison.Ordinal));
        Assert.Equal(OrderStatus.Filled, run.Transactions.GetOrderById(2).Status);
    }

    private static Script TenTimes(MarginMode mode = MarginMode.Isolated, string venue = "binance-usdm") => new()
    {
        Setup = a =>
        {
            a.UseVenue(venue, mode, leverage: 10m);
            a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
        },
    };
}
