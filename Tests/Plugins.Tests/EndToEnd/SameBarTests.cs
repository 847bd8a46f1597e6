using Backtests.Margin.Liquidation;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.IsolatedLiquidationTests;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>One bar that reaches several prices. The tenfold long is liquidated at 45,180.72, the short at 54,780.88.</summary>
public sealed class SameBarTests
{
    private static readonly Move Crash = new(10, 50_000m, 50_000m, 44_000m, 45_500m);
    private static readonly Move Squeeze = new(10, 50_000m, 56_000m, 50_000m, 54_500m);

    [Fact]
    public void A_stop_nearer_than_the_liquidation_price_stops()
    {
        var run = Run(Crash, 1m, stop: 47_000m);

        // Lean fills a stop at the worse of stop and close: 45,500. Loss 4,500, fee 22.75.
        Assert.Empty(run.Session.Records);
        Assert.False(run.Portfolio.Invested);
        Assert.Equal(9_975m - 4_500m - 22.75m, run.Usdt);
    }

    [Fact]
    public void A_stop_nearer_than_the_liquidation_price_stops_a_short()
    {
        var run = Run(Squeeze, -1m, stop: 53_000m);

        // Bought back at the close of 54,500: loss 4,500, fee 27.25.
        Assert.Empty(run.Session.Records);
        Assert.Equal(9_975m - 4_500m - 27.25m, run.Usdt);
    }

    [Fact]
    public void A_saving_stop_does_not_slip_beyond_the_liquidation_price()
    {
        var run = Run(Crash with { Close = 44_100m }, 1m, stop: 47_000m);

        // At the close of 44,100 the position would have been liquidated before: it is sold at 45,180.722891566...
        Assert.Empty(run.Session.Records);
        var exit = run.Events.Single(e => e.FillQuantity < 0m);
        Assert.Equal(45_180.722891566265m, exit.FillPrice, 12);
    }

    [Fact]
    public void A_stop_farther_than_the_liquidation_price_is_cancelled_with_a_short()
    {
        var run = Run(Squeeze, -1m, stop: 55_500m);

        Assert.Single(run.Session.Records);
        Assert.Equal(4_975m, run.Usdt);
        Assert.Empty(run.Transactions.GetOpenOrders());
    }

    [Fact]
    public void A_bar_that_opens_beyond_both_liquidates_first()
    {
        var run = Run(new Move(10, 45_000m, 45_100m, 44_000m, 44_500m), 1m, stop: 47_000m);

        Assert.Single(run.Session.Records);
        Assert.Equal(OrderStatus.Canceled, run.Transactions.GetOrderById(2).Status);
        Assert.Equal(4_975m, run.Usdt);
    }

    [Fact]
    public void A_take_profit_in_the_same_bar_comes_too_late()
    {
        var bar = new Move(10, 50_000m, 52_000m, 44_000m, 51_000m);

        var run = Run(bar, 1m, limit: 51_500m);

        Assert.Single(run.Session.Records);
        Assert.Equal(4_975m, run.Usdt);
        Assert.Empty(run.Transactions.GetOpenOrders());
    }

    [Fact]
    public void A_take_profit_in_the_same_bar_comes_first_when_so_chosen()
    {
        var bar = new Move(10, 50_000m, 52_000m, 44_000m, 51_000m);

        var run = Run(bar, 1m, limit: 51_500m, options: new VenueOptions { SameBar = SameBarRule.FavourableFirst });

        // 1,500 won; the maker's fee 51,500 * 0.0002 = 10.3.
        Assert.Empty(run.Session.Records);
        Assert.Equal(9_975m + 1_500m - 10.3m, run.Usdt);
    }

    [Fact]
    public void A_limit_that_opens_in_a_bar_counts_with_the_extreme_of_that_bar()
    {
        // Bought at 49,000 on the way down to 44,000: liquidated in the same minute. Margin 4,900, fee 9.8.
        var algorithm = new Script { Setup = TenTimes(1m).Setup }.At(5, a => a.LimitOrder(a.Perp(Btc), 1m, 49_000m));
        using var market = new TestMarket().Trades(Btc, 50_000m, Crash).Marks(Btc, 50_000m, Crash);

        var run = Lab.Run(market, algorithm);

        Assert.Equal(Day.AddMinutes(11), Assert.Single(run.Session.Records).Time);
        Assert.Equal(10_000m - 9.8m - 4_900m, run.Usdt);
    }

    private static ScriptedAlgorithm Run(
        Move bar, decimal quantity, decimal? stop = null, decimal? limit = null, VenueOptions? options = null)
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, bar).Marks(Btc, 50_000m, bar);
        return Lab.Run(market, TenTimes(quantity, options: options).At(6, a =>
        {
            if (stop is { } at) a.StopMarketOrder(a.Perp(Btc), -quantity, at);
            if (limit is { } price) a.LimitOrder(a.Perp(Btc), -quantity, price);
        }));
    }
}
