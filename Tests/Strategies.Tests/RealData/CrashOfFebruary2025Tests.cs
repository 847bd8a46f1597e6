using Backtests.Margin;
using Backtests.Strategies.Baselines;
using QuantConnect.Orders;

namespace Backtests.Strategies.Tests.RealData;

/// <summary>
/// Longs through the fall of 2025-02-03 on Binance USD-M one-minute bars. The archive has no mark prices and no quotes for it: the last
/// trade
/// triggers and fills. Every expected number is worked out in the comment from the bar that is quoted and the tiers of 2024-10.
/// </summary>
public sealed class CrashOfFebruary2025Tests(RealMarket market) : IClassFixture<RealMarket>
{
    private const decimal TakerFee = 0.0005m;

    private string Folder => market.Folder("february", ["binance_um_1m_2025_02_crash"]);

    [SkippableFact]
    public void Isolated_10x_long_of_ETH_loses_its_margin_at_17_36_on_February_2nd()
    {
        var (result, session) = RealMarket.Run<HoldLongAlgorithm>(
            Folder, ("symbols", "ETHUSDT"), ("leverage", "10"), ("initial-cash-usdt", "10000"), ("start-date", "2025-02-01"), ("end-date", "2025-02-05"));

        // Entry at the close of the first bar, 3295.98. 10000 * 0.9 * 10 / 3295.98 = 27.3059 -> 27.305 ETH; margin 27.305 * 3295.98 / 10.
        // Notional in (50 k, 600 k]: rate 0.005, amount 50. Liquidation (27.305 * 3295.98 - 8999.67339 - 50) / (27.305 * 0.995) = 2979.448.
        // Lows stay above it until the bar of 17:35, low 2970.00. Bankruptcy 3295.98 * 0.9 = 2966.382.
        var record = Assert.Single(session.Records);
        var position = Assert.Single(record.Positions);
        Assert.Equal(new DateTime(2025, 2, 2, 17, 36, 0), record.Time);
        Assert.Equal(MarginMode.Isolated, record.Mode);
        Assert.Equal(27.305m, position.Quantity);
        Assert.Equal(8999.67339m, position.IsolatedMargin);
        Assert.Equal(2979.448073916552m, position.LiquidationPrice!.Value, 9);
        Assert.Equal(2966.382m, position.BankruptcyPrice!.Value, 9);
        Assert.Equal(2970m, position.TriggerMark);
        Assert.Equal(-8999.67339m, record.WalletChange, 9);

        // 10000 - entry fee 27.305 * 3295.98 * 0.0005 - margin.
        Assert.Equal(10_000m - 27.305m * 3295.98m * TakerFee - 8999.67339m, result.Algorithm.Portfolio.TotalPortfolioValue, 9);
    }

    [SkippableFact]
    public void Isolated_5x_long_of_SOL_survives_a_day_longer_and_dies_at_01_49_on_February_3rd()
    {
        var (result, session) = RealMarket.Run<HoldLongAlgorithm>(
            Folder, ("symbols", "SOLUSDT"), ("leverage", "5"), ("initial-cash-usdt", "10000"), ("start-date", "2025-02-01"), ("end-date", "2025-02-05"));

        // 10000 * 0.9 * 5 / 231.33 = 194.528 -> 194.52 SOL; margin 194.52 * 231.33 / 5 = 8999.66232. Tier (20 k, 100 k]: 0.0065, 30.
        // Liquidation (194.52 * 231.33 - 8999.66232 - 30) / (194.52 * 0.9935) = 186.1195; the bar of 01:48 falls to 185.16.
        var record = Assert.Single(session.Records);
        Assert.Equal(new DateTime(2025, 2, 3, 1, 49, 0), record.Time);
        Assert.Equal(186.1195512968782m, record.Positions[0].LiquidationPrice!.Value, 9);
        Assert.Equal(-8999.66232m, record.WalletChange, 9);
        Assert.Equal(10_000m - 194.52m * 231.33m * TakerFee - 8999.66232m, result.Algorithm.Portfolio.TotalPortfolioValue, 9);
    }

    [SkippableFact]
    public void Cross_10x_longs_of_ETH_and_SOL_lose_the_whole_wallet_at_17_36_on_February_2nd()
    {
        var (result, session) = RealMarket.Run<HoldLongAlgorithm>(
            Folder, ("symbols", "ETHUSDT,SOLUSDT"), ("margin-mode", "cross"), ("leverage", "10"), ("initial-cash-usdt", "10000"),
            ("start-date", "2025-02-01"), ("end-date", "2025-02-05"));

        // 13.652 ETH at 3295.98 and 193.65 SOL at 231.33; wallet 10000 - 22.49835948 - 22.39852725 = 9955.10311327.
        // Bar of 17:35: lows 2970.00 and 204.15. Equity 9955.10311327 - 13.652 * 325.98 - 193.65 * 27.18 = 241.41715327.
        // Maintenance 13.652 * 2970 * 0.004 + (193.65 * 204.15 * 0.0065 - 30) = 162.18576 + 226.96870875 = 389.15446875 > equity.
        var record = Assert.Single(session.Records);
        Assert.Equal(new DateTime(2025, 2, 2, 17, 36, 0), record.Time);
        Assert.Equal(MarginMode.Cross, record.Mode);
        Assert.Equal(241.41715327m, record.Equity, 9);
        Assert.Equal(389.15446875m, record.MaintenanceMargin, 9);
        Assert.Equal(-9955.10311327m, record.WalletChange, 9);
        Assert.Equal(0m, result.Algorithm.Portfolio.TotalPortfolioValue);
        Assert.All(result.Algorithm.Portfolio.Values, holding => Assert.Equal(0m, holding.Quantity));
    }

    [SkippableFact]
    public void Cross_5x_longs_of_six_coins_end_at_zero_and_the_fund_pays_what_is_missing()
    {
        var (result, session) = RealMarket.Run<HoldLongAlgorithm>(
            Folder, ("symbols", "ETHUSDT,SOLUSDT,XRPUSDT,DOGEUSDT,ADAUSDT,BNBUSDT"), ("margin-mode", "cross"), ("leverage", "5"),
            ("initial-cash-usdt", "60000"), ("start-date", "2025-02-01"), ("end-date", "2025-02-05"));

        // Wallet after six entry fees: 59865.25546122. In the bar of 01:47 every coin is at its low: ETH 2646.02, SOL 187.10, XRP 2.2009,
        // DOGE 0.23681, ADA 0.7100, BNB 574.86. Losses 13.652 * 649.96 + 194.38 * 44.23 + 14827.2 * 0.8295 + 136874 * 0.09122 + 47642 *
        // 0.2317
        // + 66.17 * 102.65 = 60086.4919: the equity is -221.23643878, below zero before anyone could act.
        var record = Assert.Single(session.Records);
        Assert.Equal(new DateTime(2025, 2, 3, 1, 48, 0), record.Time);
        Assert.Equal(6, record.Positions.Count);
        Assert.Equal(-221.23643878m, record.Equity, 8);
        Assert.Equal(1305.60198274m, record.MaintenanceMargin, 8);
        Assert.Equal(-59865.25546122m, record.WalletChange, 8);
        Assert.Equal(-221.23643878m, record.FundGain, 8);
        Assert.Equal(0m, result.Algorithm.Portfolio.TotalPortfolioValue);
    }

    [SkippableFact]
    public void A_stop_loss_nearer_than_the_liquidation_price_saves_the_rest_of_the_margin_in_the_same_minute()
    {
        var (result, session) = RealMarket.Run<HoldLongAlgorithm>(
            Folder, ("symbols", "ETHUSDT"), ("leverage", "5"), ("stop-loss-percent", "17"), ("initial-cash-usdt", "10000"),
            ("start-date", "2025-02-03"), ("end-date", "2025-02-05"));

        // Entry 2867.72, 15.691 ETH, margin 8999.478904. Stop 2867.72 * 0.83 = 2380.2076 -> 2380.21. Notional at the liquidation price
        // below
        // 50 k: rate 0.004. Liquidation (15.691 * 2867.72 - 8999.478904) / (15.691 * 0.996) = 2303.38956. The bar of 02:07 opens at 2409.25
        // and
        // falls to 2112.63 through both; the stop is nearer to the open. Lean fills it at the bar's close, 2128.79; the venue would have
        // acted at
        // the liquidation price, so that is where the slip ends.
        Assert.Empty(session.Records);
        var stop = Assert.Single(result.Orders, order => order.Type == OrderType.StopMarket);
        Assert.Equal(OrderStatus.Filled, stop.Status);
        Assert.Equal(2380.21m, ((StopMarketOrder)stop).StopPrice);
        Assert.Equal(new DateTime(2025, 2, 3, 2, 8, 0), stop.LastFillTime);
        Assert.Equal(2303.3895582329317m, stop.Price, 9);

        // 10000 - entry fee - 15.691 * (2867.72 - 2303.38956) - exit fee.
        var exit = 2303.3895582329317269077306225m;
        var expected = 10_000m - 15.691m * 2867.72m * TakerFee - 15.691m * (2867.72m - exit) - 15.691m * exit * TakerFee;
        Assert.Equal(expected, result.Algorithm.Portfolio.TotalPortfolioValue, 6);
    }

    [SkippableFact]
    public void A_stop_loss_beyond_the_liquidation_price_never_fills_and_is_cancelled()
    {
        var (result, session) = RealMarket.Run<HoldLongAlgorithm>(
            Folder, ("symbols", "ETHUSDT"), ("leverage", "5"), ("stop-loss-percent", "20"), ("initial-cash-usdt", "10000"),
            ("start-date", "2025-02-03"), ("end-date", "2025-02-05"));

        // Stop 2867.72 * 0.8 = 2294.176, below the liquidation price of 2303.39: the same bar liquidates first.
        var record = Assert.Single(session.Records);
        Assert.Equal(new DateTime(2025, 2, 3, 2, 8, 0), record.Time);
        Assert.Equal(-8999.478904m, record.WalletChange, 9);
        var stop = Assert.Single(result.Orders, order => order.Type == OrderType.StopMarket);
        Assert.Equal(OrderStatus.Canceled, stop.Status);
        Assert.Empty(result.Algorithm.Transactions.GetOpenOrders());
    }
}
