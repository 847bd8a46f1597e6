using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;

namespace Backtests.Plugins.Tests;

/// <summary>What a venue does to a trader's orders before it liquidates, and while it does.</summary>
public sealed class BeforeLiquidationTests
{
    private const string Coin = "BTCUSD";

    [Fact]
    public void Kraken_cancels_orders_that_add_risk_when_equity_is_below_the_initial_margin()
    {
        // 400,000 contracts of 1 USD, 8 BTC, with 0.196 after a fee of 0.004; level 1 asks 2 % initially and 1 % to maintain.
        // At 49,600 they are worth 8.0645: equity 0.1315 against 0.1613 and 0.0806.
        var dip = new Move(10, 50_000m, 50_000m, 49_600m, 49_900m);
        using var market = new TestMarket(market: "kraken").Trades(Coin, 50_000m, dip).Marks(Coin, 50_000m, dip);
        List<OrderTicket> tickets = [];
        List<OrderStatus> before = [];

        var run = Lab.Run(market, Inverse("kraken-futures", market, 0.2m, 50m)
            .At(5, a =>
            {
                a.MarketOrder(a.Perp(Coin), 400_000m);
                tickets.Add(a.LimitOrder(a.Perp(Coin), 20_000m, 48_000m));
                tickets.Add(a.LimitOrder(a.Perp(Coin), -100_000m, 52_000m));
            })
            .At(9, _ => before.AddRange(tickets.Select(ticket => ticket.Status))));

        Assert.Equal([OrderStatus.Submitted, OrderStatus.Submitted], before);
        Assert.Equal([OrderStatus.Canceled, OrderStatus.Submitted], tickets.Select(ticket => ticket.Status));
        Assert.Empty(run.Session.Records);
        Assert.Equal(400_000m, run.Portfolio[run.Perp(Coin)].Quantity);
        Assert.Equal(TestMarket.Day.AddMinutes(11), run.Events.Single(order => order.Status == OrderStatus.Canceled).UtcTime);
    }

    [Fact]
    public void Elsewhere_orders_rest_until_the_maintenance_margin_is_touched()
    {
        // The same account on BitMEX (1 % and 0.4 % since 2020), at 25x as there.
        var dip = new Move(10, 50_000m, 50_000m, 49_600m, 49_900m);
        using var market = new TestMarket(market: "bitmex").Trades(Coin, 50_000m, dip).Marks(Coin, 50_000m, dip);
        List<OrderTicket> tickets = [];

        Lab.Run(market, Inverse("bitmex", market, 0.4m, 25m).At(5, a =>
        {
            a.MarketOrder(a.Perp(Coin), 400_000m);
            tickets.Add(a.LimitOrder(a.Perp(Coin), 20_000m, 48_000m));
        }));

        Assert.Equal(OrderStatus.Submitted, Assert.Single(tickets).Status);
    }

    [Fact]
    public void Deribit_takes_no_orders_while_it_liquidates()
    {
        // 10 BTC from 50,000 with 21,000 less 250: equity 4,250 at 48,350 against 1.05 % of 483,500, 5,077. An order of 2,000 a second
        // frees
        // 22 and costs 15: some 120 orders, of which 60 are done in the first minute, 2.5 BTC.
        Move[] moves = [new(10, 50_000m, 50_000m, 48_350m, 48_350m), new(13, 48_350m, 50_500m, 48_350m, 50_500m)];
        using var market = new TestMarket(market: "deribit").Trades("BTCUSDC", 50_000m, moves).Marks("BTCUSDC", 50_000m, moves);
        OrderTicket? opens = null, closes = null, later = null;
        decimal left = 0m;

        var run = Lab.Run(market, new Script
        {
            Currency = "USDC", Cash = 21_000m, Market = market.Market,
            Setup = a =>
            {
                a.UseVenue("deribit-linear", MarginMode.Cross, 25m, new VenueOptions { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
                a.AddCryptoFuture("BTCUSDC", Resolution.Minute, market.Market);
            },
        }
        .At(5, a => a.MarketOrder(a.Perp("BTCUSDC"), 10m))
        .At(11, a =>
        {
            left = a.Portfolio[a.Perp("BTCUSDC")].Quantity;
            opens = a.MarketOrder(a.Perp("BTCUSDC"), 0.001m);
            closes = a.MarketOrder(a.Perp("BTCUSDC"), -1m);
        })
        .At(20, a => later = a.MarketOrder(a.Perp("BTCUSDC"), -0.001m)));

        Assert.True(run.Session.Records[0].GoesOn);
        Assert.InRange(left, 7.4m, 7.6m);
        Assert.Equal((OrderStatus.Invalid, OrderStatus.Invalid), (opens!.Status, closes!.Status));
        Assert.Contains("is liquidating the account and takes no orders", closes.SubmitRequest.Response.ErrorMessage
            + string.Join("; ", run.Events.Where(order => order.OrderId == closes.OrderId).Select(order => order.Message)));
        Assert.Equal(OrderStatus.Filled, later!.Status);
    }

    private static Script Inverse(string venue, TestMarket market, decimal cash, decimal leverage) => new()
    {
        Currency = "BTC", Cash = cash, Market = market.Market,
        Setup = a =>
        {
            a.UseVenue(venue, MarginMode.Cross, leverage, new VenueOptions { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
            a.AddCryptoFuture(Coin, Resolution.Minute, market.Market);
        },
    };
}
