using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>Orders that the venue refuses, each with its reason and the largest quantity that would pass.</summary>
public sealed class OrderRejectionTests
{
    [Fact]
    public void More_than_the_margin_allows()
    {
        // 10,000 / (50,000 / 10 + 25) = 1.99004...
        AssertRejected(2m, 10m, "needs more margin than the 10000 available; the largest quantity that passes is 1.99");
        AssertAccepted(1.99m, 10m);
    }

    [Fact]
    public void More_than_the_tier_allows_at_the_chosen_leverage()
    {
        // 100x is allowed up to 800,000: 16 BTC.
        AssertRejected(16.001m, 100m, "is above 800000, the most that the risk tiers allow at leverage 100; "
            + "the largest quantity that passes is 16");
        AssertAccepted(16m, 100m);
    }

    [Fact]
    public void More_than_the_position_limit()
    {
        var options = new VenueOptions { Limits = new LeverageLimits(PositionNotional: 20_000m) };

        AssertRejected(0.401m, 10m, "is above the position limit of 20000; the largest quantity that passes is 0.4", options);
        AssertAccepted(0.4m, 10m, options);
    }

    [Fact]
    public void More_than_the_gross_leverage_cap()
    {
        var options = new VenueOptions { Limits = new LeverageLimits(GrossLeverage: 3m) };

        AssertRejected(0.601m, 10m, "above 3 times the equity of 10000; the largest quantity that passes is 0.6", options);
        AssertAccepted(0.6m, 10m, options);
    }

    [Fact]
    public void Reducing_passes_in_the_deepest_loss()
    {
        var dip = new Move(10, 50_000m, 50_000m, 45_300m, 45_300m);
        using var market = new TestMarket().Trades(Btc, 50_000m, dip);

        var run = Lab.Run(market, Algorithm(1.99m, 10m, null).At(12, a => a.MarketOrder(a.Perp(Btc), -1m)));

        Assert.Equal(0.99m, run.Portfolio[run.Perp(Btc)].Quantity);
    }

    [Fact]
    public void SetHoldings_aims_at_the_notional_and_fits_the_margin_model()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);
        var algorithm = new Script { Setup = Algorithm(1m, 10m, null).Setup }.At(5, a => a.SetHoldings(a.Perp(Btc), 2m));

        var run = Lab.Run(market, algorithm);

        // Twice 10,000, less Lean's free 0.25 % and the fee: 20,000 / 50,000 = 0.4 less a little.
        Assert.InRange(run.Portfolio[run.Perp(Btc)].Quantity, 0.398m, 0.4m);
    }

    [Fact]
    public void A_leverage_that_the_venue_never_offered_is_one_clear_line()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, Algorithm(1m, 500m, null));

        Assert.IsType<MarginException>(error);
        Assert.StartsWith("leverage 500 is not between 1 and ", error.Message);
    }

    [Fact]
    public void An_unknown_venue_is_one_clear_line()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, new Script { Setup = a => a.UseVenue("binance-usdn", MarginMode.Cross, 5m) });

        Assert.Contains("did you mean 'binance-usdm'?", Assert.IsType<MarginException>(error).Message);
    }

    private static void AssertRejected(decimal quantity, decimal leverage, string reason, VenueOptions? options = null)
    {
        var run = RunOrder(quantity, leverage, options);
        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(1).Status);
        Assert.Contains(reason, run.Events[^1].Message);
        Assert.False(run.Portfolio.Invested);
    }

    private static void AssertAccepted(decimal quantity, decimal leverage, VenueOptions? options = null) =>
        Assert.Equal(OrderStatus.Filled, RunOrder(quantity, leverage, options).Transactions.GetOrderById(1).Status);

    private static ScriptedAlgorithm RunOrder(decimal quantity, decimal leverage, VenueOptions? options)
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);
        return Lab.Run(market, Algorithm(quantity, leverage, options));
    }

    private static Script Algorithm(decimal quantity, decimal leverage, VenueOptions? options) => new Script
    {
        Setup = a =>
        {
            a.UseVenue("binance-usdm", MarginMode.Isolated, leverage, options);
            a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
        },
    }.At(5, a => a.MarketOrder(a.Perp(Btc), quantity));
}
