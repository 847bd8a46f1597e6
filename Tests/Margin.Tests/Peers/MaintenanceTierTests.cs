using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests.Peers;

/// <summary>
/// What others get wrong about tiers. BTCUSDT on Binance, 2025-08-01: up to 300,000 0.4 %, up to 800,000 0.5 % less 300, up to 3,000,000
/// 0.65 % less 1,500. 20 BTC from 50,000 at 10x are 1,000,000 of notional on 100,000 of margin.
/// </summary>
public sealed class MaintenanceTierTests
{
    /// <summary>freqtrade looks the tier up by the stake, which it documents as collateral.</summary>
    [Fact]
    public void The_tier_is_chosen_by_notional_and_not_by_collateral()
    {
        var account = Open(200_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 20m, 50_000m);

        // 1,000,000 * 0.65 % - 1,500 = 5,000. By the collateral of 100,000, tier 1: 1,000,000 * 0.4 % = 4,000.
        var margin = account.MaintenanceMargin(account.Position(Btc));
        Assert.Equal(5_000m, margin);
        Assert.NotEqual(4_000m, margin);

        // (1,000,000 - 100,000 - 1,500) / (20 * 0.9935) = 45,218.922999. By tier 1: 900,000 / (20 * 0.996) = 45,180.722892.
        var price = account.LiquidationPrice(Btc)!.Value;
        Assert.Equal(45_218.922999m, price, 6);
        Assert.NotEqual(45_180.722892m, price, 2);

        // At 45,200: equity 100,000 - 96,000 = 4,000 against 904,000 * 0.65 % - 1,500 = 4,376. By tier 1 3,616 would do.
        account.SetMark(Btc, 45_200m);
        Assert.True(account.State(account.ScopeOf(Btc)).IsLiquidatable);
    }

    /// <summary>nautilus_trader's default margin model divides the maintenance margin by the leverage.</summary>
    [Theory]
    [InlineData(5, 40_160.642570)]
    [InlineData(10, 45_180.722892)]
    [InlineData(100, 49_698.795181)]
    public void Leverage_does_not_divide_the_maintenance_margin(int leverage, double liquidation)
    {
        var account = Open(100_000m, MarginMode.Isolated, leverage);
        account.Fill(Noon, Btc, 1m, 50_000m);

        // 1 BTC at 50,000: 0.4 % = 200 at any leverage; divided it would be 40, 20 and 2.
        Assert.Equal(200m, account.MaintenanceMargin(account.Position(Btc)));

        // (50,000 - 50,000 / leverage) / 0.996; with 0.004 / leverage 40,032.03, 45,018.01 and 49,501.98.
        var price = (double)account.LiquidationPrice(Btc)!.Value;
        Assert.Equal(liquidation, price, 6);
        Assert.NotEqual((50_000 - 50_000.0 / leverage) / (1 - 0.004 / leverage), price, 0);
    }

    /// <summary>FLOX's presets leave the deduction out, so that the requirement jumps where tiers meet.</summary>
    [Fact]
    public void The_deduction_makes_the_maintenance_margin_continuous()
    {
        var terms = Terms(Btc);

        // At 800,000 tier 2 asks for 4,000 - 300 = 3,700 and tier 3 for 5,200 - 1,500 = 3,700; without deductions it jumps by 1,200.
        Assert.Equal(3_700m, terms.MaintenanceMargin(16m, 50_000m));
        Assert.Equal(3_700.000_065m, terms.MaintenanceMargin(16m, 50_000.000_625m), 9);

        // 20 BTC at 45,250: equity 5,000 against 905,000 * 0.65 % - 1,500 = 4,382.5: alive; 5,882.5 without the deduction.
        var account = Open(200_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 20m, 50_000m);
        account.SetMark(Btc, 45_250m);
        var state = account.State(account.ScopeOf(Btc));
        Assert.Equal(4_382.5m, state.MaintenanceMargin);
        Assert.False(state.IsLiquidatable);
    }

    /// <summary>freqtrade has one cached file of tiers, and most others one table, for all of history.</summary>
    [Fact]
    public void An_old_day_is_judged_by_the_tiers_of_that_day()
    {
        // 30 BTC from 10,000 at 20x, margin 15,000. Tables of 2020: up to 1,000,000 1 % less 1,300: 300,000 * 1 % - 1,300 = 1,700,
        // liquidation at (300,000 - 15,000 - 1,300) / (30 * 0.99) = 9,552.188552. Today: 0.4 %: 1,200 and
        // 285,000 / (30 * 0.996) = 9,538.152610.
        var query = new PositionQuery
        {
            Symbol = Btc, Date = new(2020, 9, 15), Side = PositionSide.Long, Quantity = 30m, EntryPrice = 10_000m, Leverage = 20m,
        };
        var calculator = new MarginCalculator(BinanceUsdmVenue.Venue);

        var then = calculator.Calculate(query);
        Assert.Equal(1_700m, then.MaintenanceMargin);
        Assert.Equal(9_552.188552m, then.LiquidationPrice!.Value, 6);

        var today = calculator.Calculate(query with { Date = new(2026, 5, 1) });
        Assert.Equal(1_200m, today.MaintenanceMargin);
        Assert.Equal(9_538.152610m, today.LiquidationPrice!.Value, 6);

        // Nor was today's leverage offered then: 300,000 at 100x.
        var bold = query with { Leverage = 100m };
        Assert.Contains("above the cap of 50", Assert.Throws<MarginException>(() => calculator.Calculate(bold)).Message);
        Assert.Equal(3_000m, calculator.Calculate(bold with { Date = new(2026, 5, 1) }).InitialMargin);
    }
}
