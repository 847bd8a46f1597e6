using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests.Peers;

/// <summary>What others get wrong when a position changes, or is a short.</summary>
public sealed class PositionChangeTests
{
    /// <summary>freqtrade users saw the liquidation price of the first entry after adding to a loser (issue 9205).</summary>
    [Fact]
    public void Averaging_down_moves_the_liquidation_price()
    {
        var account = Open(20_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        Assert.Equal(45_180.722892m, account.LiquidationPrice(Btc)!.Value, 6);

        // 1 more at 46,000 with 4,600: 2 from 48,000 on 9,600: (96,000 - 9,600) / (2 * 0.996) = 43,373.493976.
        account.Fill(Noon, Btc, 1m, 46_000m);
        Assert.Equal(43_373.493976m, account.LiquidationPrice(Btc)!.Value, 6);

        // 45,180, where the first entry would have died, is survived: 9,600 - 5,640 = 3,960 against 361.44.
        Assert.Null(account.LiquidateAt(account.ScopeOf(Btc), null, (Btc, 45_180m)));
        Assert.Null(account.LiquidateAt(account.ScopeOf(Btc), null, (Btc, 43_374m)));
        Assert.NotNull(account.LiquidateAt(account.ScopeOf(Btc), null, (Btc, 43_373m)));
    }

    /// <summary>Vibe-Trading takes 1x to be without liquidation; that is true of a linear long only (issue 1291).</summary>
    [Fact]
    public void A_short_at_1x_is_liquidated_when_the_price_has_nearly_doubled()
    {
        var account = Open(60_000m, MarginMode.Isolated, 1m);
        account.Fill(Noon, Btc, -1m, 50_000m);

        // (50,000 + 50,000) / 1.004 = 99,601.593625, and never according to 1x.
        Assert.Equal(99_601.593625m, account.LiquidationPrice(Btc)!.Value, 6);
        Assert.Null(account.LiquidateAt(account.ScopeOf(Btc), null, (Btc, 99_601m)));
        Assert.NotNull(account.LiquidateAt(account.ScopeOf(Btc), null, (Btc, 99_602m)));
        Assert.Equal(10_000m, account.Wallet);

        // A long at 1x indeed has none, and an inverse short at 1x neither.
        var long1x = Open(60_000m, MarginMode.Isolated, 1m);
        long1x.Fill(Noon, Btc, 1m, 50_000m);
        Assert.Null(long1x.LiquidationPrice(Btc));
    }
}
