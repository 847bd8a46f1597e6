using Backtests.Strategies.Baselines;

namespace Backtests.Strategies.Tests.RealData;

/// <summary>
/// 2025-10-10 on BTCUSDT: the last price fell further than the mark. Five-minute bars of both, known at the end of each. Bar of 21:15: last
/// low
/// 102,193.6, mark low 103,568.49. Bar of 21:20: last low 101,516.5, mark low 101,877.69.
/// </summary>
public sealed class CrashOfOctober2025Tests(RealMarket market) : IClassFixture<RealMarket>
{
    private string Folder => market.Folder(
        "october", ["binance_um_5m_2025_10", "BTCUSDT-5m-2025-10.zip"], ["oct10_2025_mark_depth_ticks", "BTCUSDT_mark_5m.zip"]);

    // From October 9th: entry 123,156.6 (close of the first bar), 10000 * 0.9 * 6 / 123156.6 -> 0.438 BTC, margin 0.438 * 123156.6 / 6 =
    // 8990.4318.
    // Rate 0.004: liquidation (0.438 * 123156.6 - 8990.4318) / (0.438 * 0.996) = 103,042.67, between the two lows of 21:15.
    [SkippableTheory]
    [InlineData("where-available", 21, 25)]
    [InlineData("never", 21, 20)]
    public void The_mark_gives_five_minutes_more_than_the_last_price(string markPrice, int hour, int minute)
    {
        var (_, session) = RealMarket.Run<HoldLongAlgorithm>(
            Folder, ("symbols", "BTCUSDT"), ("leverage", "6"), ("initial-cash-usdt", "10000"), ("mark-price", markPrice),
            ("start-date", "2025-10-09"), ("end-date", "2025-10-11"));

        var record = Assert.Single(session.Records);
        Assert.Equal(new DateTime(2025, 10, 10, hour, minute, 0), record.Time);
        Assert.Equal(103_042.6706827309m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(-8990.4318m, record.WalletChange, 9);
    }

    // From October 10th: entry 121,630.1, 0.443 BTC, liquidation (0.443 * 121630.1 * 5 / 6) / (0.443 * 0.996) = 101,765.48: below the
    // lowest mark,
    // above the lowest last price.
    [SkippableFact]
    public void A_wick_of_the_last_price_alone_does_not_liquidate()
    {
        var (result, session) = Run("where-available");
        Assert.Empty(session.Records);
        Assert.Equal(0.443m, Assert.Single(result.Algorithm.Portfolio.Values, holding => holding.Invested).Quantity);
        Assert.True(session.ClosestApproach!.MarginRatio > 0.7m);
    }

    [SkippableFact]
    public void The_same_position_judged_on_the_last_price_is_liquidated_at_21_25()
    {
        var (_, session) = Run("never");
        var record = Assert.Single(session.Records);
        Assert.Equal(new DateTime(2025, 10, 10, 21, 25, 0), record.Time);
        Assert.Equal(101_765.4785809906m, record.Positions[0].LiquidationPrice!.Value, 6);
    }

    private (Engine.BacktestResult Result, Plugins.VenueSession Session) Run(string markPrice) => RealMarket.Run<HoldLongAlgorithm>(
        Folder, ("symbols", "BTCUSDT"), ("leverage", "6"), ("initial-cash-usdt", "10000"), ("mark-price", markPrice),
        ("start-date", "2025-10-10"), ("end-date", "2025-10-11"));
}
