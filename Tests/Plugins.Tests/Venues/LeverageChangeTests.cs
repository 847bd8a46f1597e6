using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>Leverage set through Lean's own security while 1 BTC from 50,000 is open at 10x, and margin that a venue adds by
/// itself.</summary>
public sealed class LeverageChangeTests
{
    [Fact]
    public void Bybit_sets_the_margin_anew()
    {
        // At 20x: 2,500 and the fee to close at 47,500, 26.125.
        var run = Run("bybit", "bybit-linear", MarginMode.Isolated, a => a.Securities[a.Perp(Btc)].SetLeverage(20m));

        Assert.Equal(20m, run.Session.Position(run.Perp(Btc)).Leverage);
        Assert.Equal(2_526.125m, run.Session.Position(run.Perp(Btc)).IsolatedMargin, 8);
        // 47,500 / 0.995.
        Assert.Equal(47_738.693467m, run.Session.LiquidationPrice(run.Perp(Btc))!.Value, 6);
    }

    [Fact]
    public void Binance_leaves_the_margin_of_an_isolated_position_where_leverage_is_raised()
    {
        var run = Run("binance", "binance-usdm", MarginMode.Isolated, a => a.Securities[a.Perp(Btc)].SetLeverage(20m));

        Assert.Equal((20m, 5_000m), (run.Session.Position(run.Perp(Btc)).Leverage, run.Session.Position(run.Perp(Btc)).IsolatedMargin));
    }

    [Theory]
    [InlineData("binance", "binance-usdm", MarginMode.Isolated, 5, "BTCUSDT: leverage of an open isolated position cannot be lowered from 10 to 5; add margin instead")]
    [InlineData("binance", "binance-usdm", MarginMode.Cross, 4, "BTCUSDT: leverage 4 needs 7500 more margin, and 4975 is available")]
    [InlineData("binance", "deribit-linear", MarginMode.Cross, 5, "BTCUSDT: the venue has no leverage to choose")]
    [InlineData("binance", "hyperliquid", MarginMode.Cross, 5, "BTCUSDT: leverage of an open cross position cannot be lowered from 10 to 5; add margin instead")]
    public void A_change_that_the_venue_refuses_says_why(string market, string venue, MarginMode mode, int leverage, string message)
    {
        var error = Assert.ThrowsAny<Exception>(() => Run(market, venue, mode, a => a.Securities[a.Perp(Btc)].SetLeverage(leverage)));

        Assert.Contains(message, error.ToString());
    }

    [Fact]
    public void Bybit_adds_margin_by_itself_where_that_is_switched_on()
    {
        // At 45,200, below 45,226.13, it adds what is available, 10,000 - 27.5 - 5,024.75, up to as much again as the initial margin.
        var run = Run("bybit", "bybit-linear", MarginMode.Isolated, _ => { }, new VenueOptions { AutomaticTopUp = true }, 45_200m);

        Assert.Empty(run.Session.Records);
        Assert.Equal(4_947.75m, run.Session.ToppedUp, 8);
        Assert.Equal(5_024.75m + 4_947.75m, run.Session.Position(run.Perp(Btc)).IsolatedMargin, 8);
    }

    [Fact]
    public void A_venue_that_adds_none_refuses_to()
    {
        var error = Assert.ThrowsAny<Exception>(() =>
            Run("binance", "hyperliquid", MarginMode.Isolated, _ => { }, new VenueOptions { AutomaticTopUp = true }));

        Assert.Contains("venue hyperliquid is not known to top up isolated margin by itself; leave automatic top-up off", error.ToString());
    }

    private static ScriptedAlgorithm Run(string market, string venue, MarginMode mode, Action<ScriptedAlgorithm> change,
        VenueOptions? options = null, decimal low = 50_000m)
    {
        var fall = new Move(10, 50_000m, 50_000m, low, 50_000m);
        using var folder = new TestMarket(market: market).Trades(Btc, 50_000m, fall);
        return Lab.Run(folder, new Script
        {
            Market = market,
            Setup = a =>
            {
                a.UseVenue(venue, mode, 10m, (options ?? new()) with { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
                a.AddCryptoFuture(Btc, Resolution.Minute, market);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), 1m)).At(7, change));
    }
}
