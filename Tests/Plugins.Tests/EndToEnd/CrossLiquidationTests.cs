using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>
/// Cross at 10x out of 10,000 USDT: 1 BTC from 50,000 (fee 25) and 10 ETH from 3,000 (fee 15), both long: wallet 9,960. Both contracts
/// ask for 0.4 % in their first tier.
/// </summary>
public sealed class CrossLiquidationTests
{
    [Fact]
    public void Two_positions_die_together_and_nothing_is_left()
    {
        // 44,000 and 2,625: 9,960 - 6,000 - 3,750 = 210 against 176 + 105 = 281.
        var run = Run(new Move(10, 50_000m, 50_000m, 44_000m, 44_500m), new Move(10, 3_000m, 3_000m, 2_625m, 2_700m));

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(Day.AddMinutes(11), record.Time);
        Assert.Equal(MarginMode.Cross, record.Mode);
        Assert.Equal(210m, record.Equity);
        Assert.Equal(281m, record.MaintenanceMargin);
        Assert.Equal(-9_960m, record.WalletChange);
        Assert.Equal(210m, record.FundGain, 12);
        Assert.Equal(0m, run.Usdt);
        Assert.False(run.Portfolio.Invested);
        // Bankruptcy: 44,000 - 210 * 176 / 281 and 2,625 - 210 * 105 / 281 / 10.
        Assert.Equal(43_868.469750889679715302491103m, record.Fills[0].Price, 12);
        Assert.Equal(2_617.153024911032028469750890m, record.Fills[1].Price, 12);
    }

    [Fact]
    public void A_short_and_a_long_that_both_lose_die_together()
    {
        // Long BTC at 44,000 (-6,000), short ETH at 3,370 (-3,700): 9,960 - 9,700 = 260 against 176 + 134.8 = 310.8.
        var run = Run(
            new Move(10, 50_000m, 50_000m, 44_000m, 45_000m), new Move(10, 3_000m, 3_370m, 3_000m, 3_300m), quantity: -10m);

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(260m, record.Equity);
        Assert.Equal(310.8m, record.MaintenanceMargin);
        Assert.Equal(3_370m, record.Positions[1].TriggerMark);
        Assert.Equal(10m, record.Fills[1].Quantity);
        Assert.Equal(0m, run.Usdt);
    }

    [Fact]
    public void A_wallet_that_is_enough_for_both_survives_what_would_have_killed_each_alone()
    {
        // BTC down to 44,500 (-5,500), ETH up to 3,300 (+3,000): far from liquidation, though the isolated BTC would be dead.
        var run = Run(new Move(10, 50_000m, 50_000m, 44_500m, 44_500m), new Move(10, 3_000m, 3_300m, 3_000m, 3_300m));

        Assert.Empty(run.Session.Records);
        Assert.Equal(9_960m, run.Usdt);
    }

    [Fact]
    public void All_orders_of_the_account_are_cancelled()
    {
        var run = Run(
            new Move(10, 50_000m, 50_000m, 44_000m, 44_500m),
            new Move(10, 3_000m, 3_000m, 2_625m, 2_700m),
            a =>
            {
                a.LimitOrder(a.Perp(Btc), -1m, 60_000m);
                a.StopMarketOrder(a.Perp(Eth), -10m, 2_000m);
            });

        Assert.Empty(run.Transactions.GetOpenOrders());
        Assert.Equal(2, run.Transactions.GetOrders(order => order.Status == OrderStatus.Canceled).Count());
        Assert.False(run.Portfolio.Invested);
    }

    [Fact]
    public void Prices_that_are_taken_to_move_together_may_spare_a_hedge()
    {
        // Long BTC and short ETH. Each at its worst: 44,000 (-6,000) and 3,400 (-4,000): 9,960 - 10,000 < 0.
        // Together: lows -6,000 + 0, highs 0 - 4,000: alive.
        var btc = new Move(10, 50_000m, 50_000m, 44_000m, 50_000m);
        var eth = new Move(10, 3_000m, 3_400m, 3_000m, 3_000m);

        Assert.Single(Run(btc, eth, quantity: -10m).Session.Records);
        var joint = new VenueOptions { CrossPath = CrossPathRule.AllLowsOrAllHighs };
        Assert.Empty(Run(btc, eth, quantity: -10m, options: joint).Session.Records);
    }

    [Fact]
    public void The_insurance_fund_makes_good_what_a_gap_took_beyond_the_wallet()
    {
        var run = Run(new Move(10, 40_000m, 40_000m, 38_000m, 38_000m), new Move(10, 3_000m, 3_000m, 3_000m, 3_000m));

        // 9,960 - 12,000 = -2,040: the account ends at 0, the fund paid 2,040.
        Assert.Equal(0m, run.Usdt);
        Assert.Equal(-2_040m, run.Session.Records[0].FundGain, 12);
    }

    private static ScriptedAlgorithm Run(
        Move btc, Move eth, Action<ScriptedAlgorithm>? later = null, decimal quantity = 10m, VenueOptions? options = null)
    {
        using var market = new TestMarket()
            .Trades(Btc, 50_000m, btc).Marks(Btc, 50_000m, btc)
            .Trades(Eth, 3_000m, eth).Marks(Eth, 3_000m, eth);
        return Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Cross, leverage: 10m, options);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
                a.AddCryptoFuture(Eth, Resolution.Minute, Market.Binance);
            },
        }.At(5, a =>
        {
            a.MarketOrder(a.Perp(Btc), 1m);
            a.MarketOrder(a.Perp(Eth), quantity);
        }).At(6, a => later?.Invoke(a)));
    }

    [Fact]
    public void A_last_price_that_would_bankrupt_the_account_does_not_end_the_run_while_the_mark_stands_still()
    {
        // 1 BTC at 100,000 with 10,500 USDT, entry fee 50. The last price closes bar 10 at 89,000: 10,450 - 11,000 = -550 for Lean, which
        // ends a
        // run at zero. The mark stays at 100,000, so the venue sees 10,450 against 10,000 * 0.4 % = 400.
        using var market = new TestMarket()
            .Trades(TestMarket.Btc, 100_000m, new Move(10, 100_000m, 100_000m, 89_000m, 89_000m), new Move(12, 89_000m, 100_000m, 89_000m, 100_000m))
            .Marks(TestMarket.Btc, 100_000m);
        decimal shown = 0m, wallet = 0m;
        var reached = false;
        var algorithm = Lab.Run(market, new Script
        {
            Cash = 10_500m,
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Cross, leverage: 10);
                a.AddCryptoFuture(TestMarket.Btc, Resolution.Minute, Market.Binance);
            },
        }
        .At(1, a => a.MarketOrder(a.Perp(TestMarket.Btc), 1m))
        .At(11, a => (shown, wallet) = (a.Portfolio.TotalPortfolioValue, a.Session.Account.Wallet))
        .At(40, _ => reached = true));

        Assert.True(reached);
        Assert.Empty(algorithm.Session.Records);
        Assert.Equal(10_450m, shown);
        Assert.Equal(10_450m, wallet);

        // What was lent is gone again: only the entry fee is missing.
        Assert.Equal(10_450m, algorithm.Usdt);
        Assert.Equal(10_450m, algorithm.Session.Account.Wallet);
    }
}
