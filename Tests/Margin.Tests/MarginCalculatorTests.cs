namespace Backtests.Margin.Tests;

public class MarginCalculatorTests
{
    private static readonly MarginCalculator Calculator = new(BinanceUsdmVenue.Venue);

    private static readonly PositionQuery Query = new()
    {
        Symbol = "BTCUSDT", Date = new(2025, 2, 3), Side = PositionSide.Long,
        Quantity = 0.1m, EntryPrice = 40_000m, Leverage = 10m, TickSize = 0.1m,
    };

    [Fact]
    public void Isolated_long_by_hand()
    {
        // 4,000 USDT at 10x: initial 400, maintenance 4,000 * 0.4% = 16, ratio 16 / 400 = 4%; liquidation 36,144.578, bankruptcy 36,000.
        var result = Calculator.Calculate(Query);
        Assert.Equal((4_000m, 400m, 16m, 0.04m), (result.Notional, result.InitialMargin, result.MaintenanceMargin, result.MarginRatio));
        Assert.Equal(36_144.578313m, result.LiquidationPrice!.Value, 6);
        Assert.Equal(36_144.6m, result.DisplayedLiquidationPrice);
        Assert.Equal(36_000m, result.BankruptcyPrice);
        Assert.Equal(0.096385542m, result.DistanceToLiquidation!.Value, 9);
        Assert.Equal((1, 1), (result.TierNumber, result.TierNumberAtLiquidation));
        // 10x is the cap of tier 7, which ends at 230 M.
        Assert.Equal((125m, 230_000_000m), (result.MaxLeverage, result.MaxNotional));
        Assert.Equal("2024-10", result.Version.Id);
    }

    [Fact]
    public void Cross_short_uses_the_whole_wallet()
    {
        // (2,000 + 4,000) / 0.1004 = 59,760.956; the notional there, 5,976, is still in tier 1. Bankruptcy: 40,000 + 20,000.
        var result = Calculator.Calculate(Query with { Side = PositionSide.Short, Mode = MarginMode.Cross, WalletBalance = 2_000m });
        Assert.Equal(59_760.956175m, result.LiquidationPrice!.Value, 6);
        Assert.Equal(60_000m, result.BankruptcyPrice);
        Assert.Equal(0.494023904m, result.DistanceToLiquidation!.Value, 9);
    }

    [Fact]
    public void Extra_margin_that_covers_everything_leaves_no_liquidation_price()
    {
        var result = Calculator.Calculate(Query with { ExtraMargin = 3_600m });
        Assert.Null(result.LiquidationPrice);
        Assert.Null(result.DistanceToLiquidation);
        Assert.Null(result.TierNumberAtLiquidation);
    }

    [Fact]
    public void Wrong_questions_get_one_clear_line()
    {
        Refused(Query with { Leverage = 500m }, "leverage 500 is above the cap of 125 for BTCUSDT at a notional of 4000 "
            + "(tiers of 2024-10); no notional allows it, the highest is 125");
        Refused(Query with { Leverage = 100m, Quantity = 20m }, "leverage 100 is above the cap of 75 for BTCUSDT at a notional of 800000 "
            + "(tiers of 2024-10); it is allowed up to 600000");
        Refused(Query with { Leverage = 1m, Quantity = 50_000m },
            "BTCUSDT at a notional of 2000000000 (tiers of 2024-10) is beyond the largest position, 1800000000");
        Refused(Query with { Leverage = 0.5m }, "leverage 0.5 is not from 1 upwards");
        Refused(Query with { Quantity = 0m }, "quantity 0 is not above 0, or too large");
        Refused(Query with { Mode = MarginMode.Cross }, "a cross position needs the wallet balance, which stands behind it");
        Refused(Query with { WalletBalance = 399m }, "wallet balance 399 does not cover the margin of 400");
        Refused(Query with { Symbol = "BTCUSD" }, "venue binance-usdm has no risk tiers for symbol 'BTCUSD'; did you mean 'BTCUSDC'?");
    }

    private static void Refused(PositionQuery query, string message) =>
        Assert.Equal(message, Assert.Throws<MarginException>(() => Calculator.Calculate(query)).Message);
}
