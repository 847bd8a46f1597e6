using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.IsolatedLiquidationTests;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests.Peers;

/// <summary>
/// What others get wrong about how much is lost. 1 BTC from 50,000 with 10x out of 10,000 USDT: fee 25, margin 5,000, liquidation at
/// 45,180.72, bankruptcy at 45,000.
/// </summary>
public sealed class LossLimitTests
{
    /// <summary>TorchTrade booked a gap beyond the liquidation price at that price (issues 314, 364).</summary>
    [Fact]
    public void A_gap_through_bankruptcy_is_not_booked_at_the_liquidation_price()
    {
        var gap = new Move(10, 44_000m, 44_100m, 43_900m, 44_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, gap).Marks(Btc, 50_000m, gap);

        var run = Lab.Run(market, TenTimes(1m));

        // Sold at 45,180.72 the trader would have kept 180.72: 5,155.72. The margin is gone, and the fund pays what the market, at the
        // bar's low of 43,900, gave less than 45,000.
        var record = Assert.Single(run.Session.Records);
        Assert.Equal(45_000m, record.Fills[0].Price);
        Assert.Equal(4_975m, run.Usdt);
        Assert.Equal(-1_100m, record.FundGain);
    }

    /// <summary>
    /// Lean goes on at a negative balance when no margin call fires (issue 5691), vectorbt shorts without end (issue 187: -256 %), and
    /// passivbot kept a depleted balance running (PR 606).
    /// </summary>
    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(-1, 178_000)]
    public void No_run_goes_on_with_negative_equity(int quantity, int price)
    {
        // Cross, 10,000 - 25 of fee. Long to 20,000: 9,975 - 30,000 = -20,025. Short to 178,000 (+256 %): 9,975 - 128,000 = -118,025.
        var gap = new Move(10, price, price, price, price);
        using var market = new TestMarket().Trades(Btc, 50_000m, gap).Marks(Btc, 50_000m, gap);
        var script = new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Cross, leverage: 10m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), quantity));
        List<decimal> equity = [];
        for (var minute = 6; minute < 40; minute++) script.At(minute, a => equity.Add(a.Portfolio.TotalPortfolioValue));

        var run = Lab.Run(market, script);

        // Lean values what is held after the fee to close it: 9,975 - 25.
        Assert.Equal(9_950m, equity[0]);
        Assert.DoesNotContain(equity, value => value < 0m);
        Assert.Equal(0m, run.Usdt);
        Assert.Equal(0m, run.Portfolio.TotalPortfolioValue);
        Assert.False(run.Portfolio.Invested);
        Assert.Equal(quantity == 1 ? -20_025m : -118_025m, Assert.Single(run.Session.Records).FundGain, 12);
    }

    /// <summary>Vibe-Trading: a 1x short never liquidates (issue 1291).</summary>
    [Fact]
    public void A_short_at_1x_dies_in_a_run_whose_price_doubles()
    {
        // Margin 50,000: liquidated at 100,000 / 1.004 = 99,601.59, bankrupt at 100,000. 60,000 - 25 - 50,000 = 9,975 are left.
        var doubling = new Move(10, 50_000m, 99_602m, 50_000m, 60_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, doubling).Marks(Btc, 50_000m, doubling);

        var run = Lab.Run(market, new Script
        {
            Cash = 60_000m,
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 1m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), -1m)));

        Assert.Equal(100_000m, Assert.Single(run.Session.Records).Fills[0].Price);
        Assert.Equal(9_975m, run.Usdt);
    }

    /// <summary>freqtrade: the price of the first entry stays after adding to a loser (issue 9205).</summary>
    [Fact]
    public void A_position_that_was_averaged_down_survives_the_price_at_which_its_first_entry_would_have_died()
    {
        // 1 from 50,000 and 1 from 46,000, fees 25 and 23, margin 9,600: liquidated at 43,373.49 and not at 45,180.72.
        Move[] moves = [new(8, 46_000m, 46_000m, 46_000m, 46_000m), new(12, 46_000m, 46_000m, 43_374m, 44_000m)];
        using var market = new TestMarket().Trades(Btc, 50_000m, moves).Marks(Btc, 50_000m, moves);

        var run = Lab.Run(market, TenTimes(1m).At(9, a => a.MarketOrder(a.Perp(Btc), 1m)));

        Assert.Empty(run.Session.Records);
        Assert.Equal(2m, run.Portfolio[run.Perp(Btc)].Quantity);
        Assert.Equal(48_000m, run.Session.Position(run.Perp(Btc)).EntryPrice);
    }
}
