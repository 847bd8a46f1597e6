using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests.Peers;

/// <summary>
/// What others get wrong about cross margin, in a run: 10,000 USDT, 1 BTC from 50,000 (fee 25), 10 ETH from 3,000 (fee 15).
/// </summary>
public sealed class CrossRunTests
{
    /// <summary>jesse's cross never liquidates.</summary>
    [Fact]
    public void A_cross_position_alone_is_liquidated_when_the_wallet_is_used_up()
    {
        // 9,975 behind 1 BTC: (50,000 - 9,975) / 0.996 = 40,185.74.
        var run = Run(new Move(10, 50_000m, 50_000m, 40_185m, 50_000m), eth: null);

        Assert.Equal(MarginMode.Cross, Assert.Single(run.Session.Records).Mode);
        Assert.Equal(0m, run.Usdt);
    }

    /// <summary>
    /// freqtrade keeps the liquidation price of the last fill, TorchTrade's estimate that of the position alone: both look at
    /// (50,000 - 9,960 + 120) / 0.996 = 40,321.29 or below, and BTC never comes near it.
    /// </summary>
    [Fact]
    public void A_position_dies_at_the_price_that_the_other_one_s_loss_has_moved_since_the_last_fill()
    {
        // ETH falls to 2,530 in bar 8: -4,700. BTC then dies at (50,000 - (9,960 - 4,700 - 101.2)) / 0.996 = 45,021.28.
        var alive = Run(new Move(20, 50_000m, 50_000m, 45_022m, 45_022m), new Move(8, 3_000m, 3_000m, 2_530m, 2_530m));
        Assert.Empty(alive.Session.Records);

        var dead = Run(new Move(20, 50_000m, 50_000m, 45_021m, 45_021m), new Move(8, 3_000m, 3_000m, 2_530m, 2_530m));
        var record = Assert.Single(dead.Session.Records);
        Assert.Equal(Day.AddMinutes(21), record.Time);
        Assert.Equal(2, record.Positions.Count);
        Assert.Equal(0m, dead.Usdt);
    }

    private static ScriptedAlgorithm Run(Move btc, Move? eth)
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, btc).Marks(Btc, 50_000m, btc);
        if (eth is { } move) market.Trades(Eth, 3_000m, move).Marks(Eth, 3_000m, move);
        return Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Cross, leverage: 10m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
                if (eth is not null) a.AddCryptoFuture(Eth, Resolution.Minute, Market.Binance);
            },
        }.At(5, a =>
        {
            a.MarketOrder(a.Perp(Btc), 1m);
            if (eth is not null) a.MarketOrder(a.Perp(Eth), 10m);
        }));
    }
}
