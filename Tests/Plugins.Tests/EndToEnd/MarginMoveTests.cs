using Backtests.Margin;
using QuantConnect;
using static Backtests.Plugins.Tests.IsolatedLiquidationTests;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>What moves the liquidation price of the tenfold long, 45,180.72: funding and margin.</summary>
public sealed class MarginMoveTests
{
    [Fact]
    public void Funding_is_taken_from_the_margin_at_the_time_of_its_row_and_moves_the_liquidation_price()
    {
        // 0.1 % of 50,000 at 00:30: margin 4,950, liquidation at (4,950 - 50,000) / (0.004 - 1) = 45,230.92. At 45,200: 150 < 180.8.
        var dip = new Move(40, 50_000m, 50_000m, 45_200m, 48_000m);
        using var paid = new TestMarket().Trades(Btc, 50_000m, dip).Marks(Btc, 50_000m, dip).Funding(Btc, (0, 0m), (30, 0.001m));
        using var free = new TestMarket().Trades(Btc, 50_000m, dip).Marks(Btc, 50_000m, dip);

        var run = Lab.Run(paid, TenTimes(1m));

        Assert.Equal(Day.AddMinutes(41), Assert.Single(run.Session.Records).Time);
        Assert.Equal(-4_950m, run.Session.Records[0].WalletChange);
        Assert.Equal(4_975m, run.Usdt);
        // Without funding 45,200 is survived.
        Assert.Empty(Lab.Run(free, TenTimes(1m)).Session.Records);
    }

    [Fact]
    public void A_short_receives_funding_into_its_margin()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m).Marks(Btc, 50_000m).Funding(Btc, (0, 0m), (30, 0.001m));

        var run = Lab.Run(market, TenTimes(-1m));

        Assert.Equal(5_050m, run.Session.Position(run.Perp(Btc)).IsolatedMargin);
        Assert.Equal(9_975m + 50m, run.Usdt);
    }

    [Fact]
    public void Each_row_is_paid_once_and_only_while_a_position_is_open()
    {
        // Rows at 00:04 (flat), 00:20 and 00:30; closed at 00:25.
        using var market = new TestMarket().Trades(Btc, 50_000m).Funding(Btc, (4, 0.01m), (20, 0.001m), (30, 0.01m));

        var run = Lab.Run(market, TenTimes(1m).At(25, a => a.Liquidate()));

        // 10,000 - 25 - 50 - 25
        Assert.Equal(9_900m, run.Usdt);
    }

    [Fact]
    public void Added_margin_saves_and_removed_margin_kills()
    {
        var dip = new Move(10, 50_000m, 50_000m, 45_000m, 45_500m);
        using var market = new TestMarket().Trades(Btc, 50_000m, dip).Marks(Btc, 50_000m, dip);

        // With 6,000 liquidation is at 44,176.71.
        var saved = Lab.Run(market, TenTimes(1m).At(7, a => a.Session.AddMargin(a.Perp(Btc), 1_000m)));
        Assert.Empty(saved.Session.Records);
        Assert.Equal(9_975m, saved.Usdt);

        // Taken out again at 00:09.
        var killed = Lab.Run(market, TenTimes(1m)
            .At(7, a => a.Session.AddMargin(a.Perp(Btc), 1_000m))
            .At(9, a => a.Session.RemoveMargin(a.Perp(Btc), 1_000m)));
        Assert.Equal(-5_000m, Assert.Single(killed.Session.Records).WalletChange);
    }

    [Fact]
    public void The_warning_is_raised_once_for_each_crossing()
    {
        // At 45,250 the ratio is 181 / 250 = 0.724; at 45,210 180.84 / 210 = 0.861; back at 46,000 184 / 1,000.
        using var market = new TestMarket().Trades(Btc, 50_000m).Marks(Btc, 50_000m,
            new Move(10, 50_000m, 50_000m, 45_250m, 45_250m),
            new Move(11, 45_250m, 45_250m, 45_210m, 45_210m),
            new Move(20, 45_210m, 46_000m, 45_210m, 46_000m),
            new Move(25, 46_000m, 46_000m, 45_210m, 46_000m));

        var run = Lab.Run(market, TenTimes(1m));

        Assert.Equal([Day.AddMinutes(12), Day.AddMinutes(26)], run.MarginCallWarnings);
        Assert.Equal(180.84m / 210m, run.Session.Warnings[0].MarginRatio, 15);
        Assert.Empty(run.Session.Records);
    }

    [Fact]
    public void A_deposit_in_Lean_s_cash_book_reaches_the_account()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var run = Lab.Run(market, TenTimes(1m).At(10, a => a.Portfolio.CashBook["USDT"].AddAmount(500m)));

        Assert.Equal(10_475m, run.Session.Account.Wallet);
        Assert.Equal(10_475m, run.Usdt);
    }
}
