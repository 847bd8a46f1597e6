using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.IsolatedLiquidationTests;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests.Peers;

/// <summary>
/// What others get wrong about prices inside a bar. 1 BTC from 50,000 with 10x out of 10,000 USDT: fee 25, margin 5,000, liquidation at
/// 45,180.72.
/// </summary>
public sealed class InsideTheBarTests
{
    private static readonly Move LastCrash = new(10, 50_000m, 50_000m, 44_000m, 46_000m);

    /// <summary>Lean, jesse, backtesting.py and freqtrade judge by the last price, freqtrade and jesse by its extreme.</summary>
    [Fact]
    public void A_wick_of_the_last_price_does_not_liquidate_while_the_mark_stands()
    {
        using var market = new TestMarket()
            .Trades(Btc, 50_000m, LastCrash)
            .Marks(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 45_181m, 46_000m));

        var run = Lab.Run(market, TenTimes(1m));

        // The last price of 44,000 is far beyond 45,180.72. The mark's low of 45,181: equity 5,000 - 4,819 = 181 against 180.724.
        Assert.Empty(run.Session.Records);
        Assert.Equal(1m, run.Portfolio[run.Perp(Btc)].Quantity);
        Assert.Equal(9_975m, run.Usdt);
        Assert.Equal(Day.AddMinutes(11), run.Session.ClosestApproach!.Time);
        Assert.Equal(180.724m / 181m, run.Session.ClosestApproach.MarginRatio, 15);
    }

    /// <summary>backtesting.py misses a deep low that the close has left again (issue 939); TorchTrade missed wicks (180).</summary>
    [Fact]
    public void A_low_of_the_mark_liquidates_though_the_bar_closes_far_above()
    {
        using var market = new TestMarket()
            .Trades(Btc, 50_000m)
            .Marks(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 45_180m, 50_000m));

        var run = Lab.Run(market, TenTimes(1m));

        // Equity 5,000 - 4,820 = 180 against 45,180 * 0.4 % = 180.72 at the low; by the close it would be 5,000 against 200.
        Assert.Equal(45_180m, Assert.Single(run.Session.Records).Positions[0].TriggerMark);
        Assert.Equal(4_975m, run.Usdt);
    }

    /// <summary>go-trader let a stop be placed beyond the liquidation price and believed in its loss (issue 1450).</summary>
    [Fact]
    public void A_stop_beyond_the_liquidation_price_never_fills()
    {
        // Stopped at 45,000 or at the close of 46,000, the run would end with 9,975 - 5,000 or - 4,000, less a fee. It is liquidated
        // before.
        using var market = new TestMarket().Trades(Btc, 50_000m, LastCrash).Marks(Btc, 50_000m, LastCrash);

        var run = Lab.Run(market, TenTimes(1m).At(6, a => a.StopMarketOrder(a.Perp(Btc), -1m, 45_000m)));

        Assert.Single(run.Session.Records);
        Assert.Equal(4_975m, run.Usdt);
        Assert.Equal(OrderStatus.Canceled, run.Transactions.GetOrderById(2).Status);
        Assert.Empty(run.Transactions.GetOpenOrders());
        Assert.False(run.Portfolio.Invested);
    }

    /// <summary>jesse's fast mode holds the whole candle against a position that was opened in it.</summary>
    [Fact]
    public void A_stop_that_opens_late_in_a_bar_is_not_liquidated_by_the_bar_s_earlier_low()
    {
        // Bought above 50,500 in a bar that had been at 44,000: filled at the close of 50,800, liquidated at 45,903.61: alive.
        var bar = new Move(10, 50_000m, 51_000m, 44_000m, 50_800m);
        using var market = new TestMarket().Trades(Btc, 50_000m, bar).Marks(Btc, 50_000m, bar);

        var run = Lab.Run(market, new Script { Setup = TenTimes(1m).Setup }.At(5, a => a.StopMarketOrder(a.Perp(Btc), 1m, 50_500m)));

        Assert.Empty(run.Session.Records);
        Assert.Equal(1m, run.Portfolio[run.Perp(Btc)].Quantity);
    }

    /// <summary>jesse's fast mode again: here the order comes at the end of the bar that had the low.</summary>
    [Fact]
    public void A_market_order_at_the_end_of_a_bar_is_not_liquidated_by_that_bar_s_low()
    {
        var bar = new Move(10, 50_000m, 50_000m, 44_000m, 50_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, bar).Marks(Btc, 50_000m, bar);

        var run = Lab.Run(market, new Script { Setup = TenTimes(1m).Setup }.At(11, a => a.MarketOrder(a.Perp(Btc), 1m)));

        Assert.Equal(50_000m, run.Events.Single(e => e.Status == OrderStatus.Filled).FillPrice);
        Assert.Empty(run.Session.Records);
        Assert.Equal(1m, run.Portfolio[run.Perp(Btc)].Quantity);
    }
}
