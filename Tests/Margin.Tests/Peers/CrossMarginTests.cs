using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests.Peers;

/// <summary>
/// What others get wrong about cross margin. 10,000 USDT, long 1 BTC from 50,000 and 10 ETH from 3,000, both in their first tier at 0.4 %.
/// </summary>
public sealed class CrossMarginTests
{
    /// <summary>jesse's cross liquidation price is NaN, so that nothing is ever liquidated; OctoBot's is not implemented.</summary>
    [Fact]
    public void Cross_has_a_liquidation_price_and_dies_there()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);

        // (50,000 - 10,000) / 0.996 = 40,160.642570.
        Assert.Equal(40_160.642570m, account.LiquidationPrice(Btc)!.Value, 6);
        Assert.Null(account.LiquidateAt(MarginScope.Cross, null, (Btc, 40_161m)));
        Assert.NotNull(account.LiquidateAt(MarginScope.Cross, null, (Btc, 40_160m)));
        Assert.False(account.Position(Btc).IsOpen);
        Assert.Equal(0m, account.Wallet);
    }

    /// <summary>TorchTrade's estimate looked at one position and ignored the others: 4.6 % away where the truth was 0.6 %.</summary>
    [Fact]
    public void Every_cross_position_counts_against_the_one_wallet()
    {
        var account = TwoLongs();

        // BTC -5,000, ETH -4,720: equity 280 against 45,000 * 0.4 % + 25,280 * 0.4 % = 281.12. BTC alone: 5,000 against 180; ETH alone:
        // 5,280 against 101.12.
        Assert.Null(account.LiquidateAt(MarginScope.Cross, null, (Btc, 45_000m), (Eth, 2_530m)));
        var record = account.LiquidateAt(MarginScope.Cross, null, (Btc, 45_000m), (Eth, 2_528m));

        Assert.Equal(280m, record!.Equity);
        Assert.Equal(281.12m, record.MaintenanceMargin);
        Assert.Equal(2, record.Positions.Count);
    }

    /// <summary>freqtrade refreshes cross liquidation prices when an order fills, not when the market moves.</summary>
    [Fact]
    public void A_cross_liquidation_price_moves_with_the_other_positions_marks_without_a_fill()
    {
        var account = TwoLongs();

        // ETH at 3,000: (50,000 - (10,000 - 120)) / 0.996 = 40,281.124498.
        Assert.Equal(40_281.124498m, account.LiquidationPrice(Btc)!.Value, 6);

        // ETH at 2,530 takes 4,700 and needs 101.2: (50,000 - (10,000 - 4,700 - 101.2)) / 0.996 = 44,981.124498. The old price is 10 % away
        // from a BTC at 45,000; the true one four hundredths of a percent.
        account.SetMark(Eth, 2_530m);
        Assert.Equal(44_981.124498m, account.LiquidationPrice(Btc)!.Value, 6);
        Assert.NotEqual(40_281.124498m, account.LiquidationPrice(Btc)!.Value, 0);
        account.SetMark(Btc, 44_981m);
        Assert.True(account.State(MarginScope.Cross).IsLiquidatable);
    }

    private static MarginAccount TwoLongs()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        account.Fill(Noon, Eth, 10m, 3_000m);
        return account;
    }
}
