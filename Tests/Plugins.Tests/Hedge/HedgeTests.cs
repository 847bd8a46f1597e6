using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>A long and a short leg of one contract on Binance USD-M; taker fee 0.05 %, first-tier maintenance 0.4 %.</summary>
public sealed class HedgeTests
{
    [Fact]
    public void Lean_s_equity_is_that_of_the_venue_while_legs_open_and_close()
    {
        using var market = new TestMarket().Trades(
            Btc, 50_000m, new Move(10, 50_000m, 52_000m, 50_000m, 52_000m), new Move(20, 52_000m, 60_000m, 52_000m, 60_000m));

        var run = Lab.Run(market, Hedged(MarginMode.Cross, 10m, 20_000m)
            .At(5, a => a.OpenLong(a.Perp(Btc), 1m))
            .At(15, a =>
            {
                a.OpenShort(a.Perp(Btc), 1m);
                // Lean is flat and has booked 2,000; the venue has booked nothing and shows 2,000. Fees 25 and 26.
                Assert.False(a.Portfolio.Invested);
                Assert.Equal(19_949m, a.Session.Account.Wallet);
                Assert.Equal(21_949m, a.Portfolio.TotalPortfolioValue);
                Assert.Equal(21_949m, a.Session.Account.Equity());
            })
            .At(25, a =>
            {
                // Whatever the price does, long 1 and short 1 stay worth the same.
                Assert.Equal(21_949m, a.Portfolio.TotalPortfolioValue);
                Assert.Equal(21_949m, a.Session.Account.Equity());
                a.CloseLong(a.Perp(Btc), 1m);
                // 10,000 less 30 realised; the short from 52,000 shows -8,000. Lean deducts the fee to close, 30.
                Assert.Equal(29_919m, a.Session.Account.Wallet);
                Assert.Equal(21_919m, a.Session.Account.Equity());
                Assert.Equal(-1m, a.Portfolio[a.Perp(Btc)].Quantity);
                Assert.Equal(21_919m - 30m, a.Portfolio.TotalPortfolioValue);
            })
            .At(30, a => a.CloseShort(a.Perp(Btc), 1m)));

        Assert.Equal(20_000m + 2_000m - 25m - 26m - 30m - 30m, run.Usdt);
        Assert.Equal(run.Usdt, run.Session.Account.Wallet);
        Assert.Equal(run.Usdt, run.Portfolio.TotalPortfolioValue);
    }

    [Fact]
    public void A_balanced_hedge_lives_through_a_bar_in_which_either_leg_alone_would_have_taken_all()
    {
        // 8 % down and 8 % up: 4,000 each way against 4,950. At one price the legs cancel; they ask for 0.4 % of 108,000 = 432 together.
        using var market = new TestMarket().Trades(Btc, 50_000m, new Move(10, 50_000m, 54_000m, 44_000m, 50_000m));

        var run = Lab.Run(market, Hedged(MarginMode.Cross, 25m, 5_000m).At(5, a =>
        {
            a.OpenLong(a.Perp(Btc), 1m);
            a.OpenShort(a.Perp(Btc), 1m);
        }));

        Assert.Empty(run.Session.Records);
        Assert.Equal(4_950m, run.Portfolio.TotalPortfolioValue);
        // At the high: 0.004 * 2 * 54,000 over 4,950.
        Assert.Equal(432m / 4_950m, run.Session.ClosestApproach!.MarginRatio, 12);
    }

    [Fact]
    public void Legs_of_a_cross_account_have_one_liquidation_price()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var run = Lab.Run(market, Hedged(MarginMode.Cross, 25m, 5_000m).At(5, a =>
        {
            a.OpenLong(a.Perp(Btc), 1m);
            a.OpenShort(a.Perp(Btc), 0.4m);
        }));

        // Wallet 5,000 - 25 - 10 = 4,965: (4,965 - 50,000 + 0.4 * 50,000) / (0.004 * 1.4 - 0.6) = 42,118.10.
        var price = (4_965m - 30_000m) / (0.0056m - 0.6m);
        Assert.Equal(price, run.Session.LiquidationPrice(run.Perp(Btc), HedgeLeg.Long)!.Value, 8);
        Assert.Equal(price, run.Session.LiquidationPrice(run.Perp(Btc), HedgeLeg.Short)!.Value, 8);
    }

    [Fact]
    public void An_isolated_leg_is_taken_over_alone_and_the_other_stays()
    {
        var crash = new Move(10, 50_000m, 50_000m, 45_180m, 46_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, crash).Marks(Btc, 50_000m, crash);

        var run = Lab.Run(market, Hedged(MarginMode.Isolated, 10m, 10_000m)
            .At(5, a =>
            {
                a.OpenLong(a.Perp(Btc), 1m);
                a.OpenShort(a.Perp(Btc), 0.5m);
            })
            .At(6, a =>
            {
                a.CloseLong(a.Perp(Btc), 1m, limitPrice: 60_000m);
                a.CloseShort(a.Perp(Btc), 0.5m, limitPrice: 40_000m);
            }));

        var record = Assert.Single(run.Session.Records);
        Assert.Equal((Margin.PositionSide.Long, 45_000m), (record.Positions[0].Side, record.Fills[0].Price));
        Assert.Equal(-5_000m, record.WalletChange);
        Assert.Equal(-0.5m, run.Session.Position(run.Perp(Btc), HedgeLeg.Short).Quantity);
        Assert.Equal(0m, run.Session.Position(run.Perp(Btc), HedgeLeg.Long).Quantity);
        Assert.Equal(-0.5m, run.Portfolio[run.Perp(Btc)].Quantity);
        // Fees 25 and 12.5, the long's margin, and the short's 0.5 * (50,000 - 46,000); Lean deducts the fee to close, 11.5.
        Assert.Equal(10_000m - 37.5m - 5_000m + 2_000m, run.Session.Account.Equity());
        Assert.Equal(run.Session.Account.Equity() - 11.5m, run.Portfolio.TotalPortfolioValue);
        // Only the orders of the leg that is gone are cancelled.
        Assert.Equal(-1m, run.Transactions.GetOrders(order => order.Status == OrderStatus.Canceled).Single().Quantity);
        Assert.Equal(0.5m, Assert.Single(run.Transactions.GetOpenOrders()).Quantity);
    }

    [Fact]
    public void More_of_a_leg_than_is_open_cannot_be_closed()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var run = Lab.Run(market, Hedged(MarginMode.Cross, 10m, 20_000m)
            .At(5, a => a.OpenLong(a.Perp(Btc), 0.4m)).At(6, a => a.CloseLong(a.Perp(Btc), 0.5m)));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(2).Status);
        Assert.Contains(run.Events, e => e.Message.Contains("0.5 would close more of the long leg than the 0.4 that are open", StringComparison.Ordinal));
        Assert.Equal(0.4m, run.Session.Position(run.Perp(Btc), HedgeLeg.Long).Quantity);
    }

    [Fact]
    public void An_order_without_a_leg_is_taken_where_only_one_can_be_meant()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var run = Lab.Run(market, Hedged(MarginMode.Cross, 10m, 20_000m)
            .At(5, a => a.MarketOrder(a.Perp(Btc), 0.4m))
            .At(6, a => a.MarketOrder(a.Perp(Btc), -0.1m))
            .At(7, a => a.OpenShort(a.Perp(Btc), 0.2m))
            .At(8, a => a.MarketOrder(a.Perp(Btc), -0.1m))
            .At(9, a => a.MarketOrder(a.Perp(Btc), -0.1m, tag: HedgeTag.Of(HedgeLeg.Short, "mine")))
            .At(10, a => a.CloseLegs(a.Perp(Btc))));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(4).Status);
        Assert.Contains(run.Events, e => e.Message.Contains("may mean the long or the short leg", StringComparison.Ordinal));
        Assert.Equal([0.4m, -0.1m, -0.2m, -0.1m, -0.3m, 0.3m],
            run.Events.Where(e => e.FillQuantity != 0m).Select(e => e.FillQuantity));
        Assert.DoesNotContain(run.Session.Account.Positions, position => position.IsOpen);
    }

    [Fact]
    public void A_venue_without_hedge_mode_refuses_it()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m)
            .Venue("one-way", "binance-usdm", venue => venue["hedge_mode"] = new Newtonsoft.Json.Linq.JObject { ["offered"] = false });

        var error = Lab.RunToError(market, Hedged(MarginMode.Cross, 10m, 20_000m, "one-way"));

        Assert.Equal("the venue has no hedge mode: it holds one position of each contract", Assert.IsType<MarginException>(error).Message);
    }

    private static Script Hedged(MarginMode mode, decimal leverage, decimal cash, string venue = "binance-usdm") => new()
    {
        Cash = cash,
        Setup = a =>
        {
            a.UseVenue(venue, mode, leverage, new VenueOptions { PositionMode = PositionMode.Hedge });
            a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
        },
    };
}
