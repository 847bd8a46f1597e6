using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests;

public sealed class LiquidationEngineTests
{
    [Theory]
    [InlineData(1, 45_181, 45_180)] // 45,181: equity 181 > 180.724; 45,180: equity 180 < 180.72
    [InlineData(-1, 54_780, 54_781)] // 54,780: equity 220 > 219.12; 54,781: equity 219 < 219.124
    public void An_isolated_tenfold_position_is_taken_over_at_its_bankruptcy_price(int quantity, int alive, int dead)
    {
        var account = TenTimesBtc(quantity);

        Assert.Null(account.LiquidateAt(MarginScope.Isolated(Btc), null, (Btc, alive)));
        var record = account.LiquidateAt(MarginScope.Isolated(Btc), null, (Btc, dead))!;

        // The margin of 5,000 is gone, the 4,975 that were free stay. The fund sells at the mark: long 45,180 - 45,000, short 55,000 -
        // 54,781.
        var gain = quantity > 0 ? 180m : 219m;
        Assert.Equal(4_975m, account.Wallet);
        Assert.Equal(-5_000m, record.WalletChange);
        Assert.Equal(gain, record.FundGain);
        Assert.Equal(InsuranceFund.DefaultBalance + gain, account.Fund.Balance);
        var fill = Assert.Single(record.Fills);
        Assert.True(fill.IsTakeover);
        Assert.Equal(quantity > 0 ? 45_000m : 55_000m, fill.Price);
        Assert.Equal(-quantity, fill.Quantity);
        Assert.Equal(["cancel-orders", "reduce-tier", "takeover"], record.Steps);
        Assert.True(record.CancelsOrders);
        Assert.True(record.IsResolved);
        Assert.False(account.Position(Btc).IsOpen);
    }

    [Fact]
    public void The_record_tells_how_the_position_stood()
    {
        var account = TenTimesBtc();

        var record = account.LiquidateAt(MarginScope.Isolated(Btc), null, (Btc, 45_000m))!;

        var position = Assert.Single(record.Positions);
        Assert.Equal(PositionSide.Long, position.Side);
        Assert.Equal(1, position.Tier);
        Assert.Equal(45_000m, position.TriggerMark);
        Assert.Equal(180m, record.MaintenanceMargin); // 45,000 * 0.004
        Assert.Equal(0m, record.Equity); // 5,000 - 5,000
        Assert.Equal(45_180.722891566265060240963855m, position.LiquidationPrice!.Value, 18);
        Assert.Equal(45_000m, position.BankruptcyPrice);
        // 50,000 / L - 5,000 > 180 => L < 9.6525...
        Assert.Equal(9.65m, record.SurvivingLeverage);
    }

    [Fact]
    public void A_multi_tier_position_is_reduced_to_the_cap_of_the_next_lower_tier_and_survives()
    {
        var account = FortyBtc(liquidationFee: 0.003m);

        var record = account.LiquidateAt(MarginScope.Isolated(Btc), null, (Btc, 59_140m))!;

        // Equity 48,000 - 40 * 860 = 13,600 < 40 * 59,140 * 0.0065 - 1,500 = 13,876.4.
        // Down from 2,365,600 to 800,000: 1,565,600 / 59,140 = 26.4728, so 26.473 BTC.
        // Fee 0.003 * 26.473 * 59,140 = 4,696.83966; realised 26.473 * -860 = -22,766.78.
        Assert.Equal(3, record.Positions[0].Tier);
        Assert.Equal(["cancel-orders", "reduce-tier"], record.Steps);
        var fill = Assert.Single(record.Fills);
        Assert.Equal(-26.473m, fill.Quantity);
        Assert.Equal(59_140m, fill.Price);
        Assert.Equal(4_696.83966m, fill.Fee);
        Assert.False(fill.IsTakeover);
        Assert.Equal(-27_463.61966m, record.WalletChange);

        // Left: 13.527 BTC with 48,000 - 27,463.61966 of margin; 799,986.78 * 0.005 - 300 = 3,699.9339 asked.
        var position = account.Position(Btc);
        Assert.Equal(13.527m, position.Quantity);
        Assert.Equal(20_536.38034m, position.IsolatedMargin);
        Assert.Equal(new MarginState(8_903.16034m, 3_699.9339m), account.State(MarginScope.Isolated(Btc)));
        Assert.True(record.IsResolved);
    }

    [Fact]
    public void A_reduction_whose_fee_eats_the_equity_is_followed_by_a_takeover()
    {
        var account = FortyBtc(liquidationFee: 0.0125m);

        var record = account.LiquidateAt(MarginScope.Isolated(Btc), null, (Btc, 59_140m))!;

        // 0.0125 * 26.473 * 59,140 = 19,570.17 is more than the equity of 13,600: the fee takes all, the rest is taken over at the mark.
        Assert.Equal(["cancel-orders", "reduce-tier", "takeover"], record.Steps);
        Assert.Equal(2, record.Fills.Count);
        Assert.Equal(13_600m, record.Fills[0].Fee);
        Assert.Equal(59_140m, record.Fills[1].Price, 18);
        Assert.Equal(-48_000m, record.WalletChange, 18);
        Assert.Equal(13_600m, record.FundGain, 18);
        Assert.False(account.Position(Btc).IsOpen);
    }

    [Fact]
    public void A_large_position_survives_its_reduction_at_today_s_fee()
    {
        var account = Open(2_000_000m, MarginMode.Isolated, 20m);
        account.Fill(Noon, Btc, 500m, 60_000m);

        var record = account.LiquidateAt(MarginScope.Isolated(Btc), null, (Btc, 57_890m))!;

        // Equity 1,500,000 - 1,055,000 = 445,000 < 28,945,000 * 0.02 - 132,000 = 446,900. Tier 5, down to 12,000,000:
        // 16,945,000 / 57,890 = 292.7103, so 292.711; fee 0.0125 * 292.711 * 57,890 = 211,812.997375.
        Assert.Equal(-292.711m, Assert.Single(record.Fills).Quantity);
        Assert.Equal(211_812.997375m, record.Fees);
        Assert.Equal(new MarginState(233_187.002625m, 107_999.6021m), account.State(MarginScope.Isolated(Btc)));
    }

    [Fact]
    public void A_reduction_that_the_market_would_fill_beyond_bankruptcy_does_not_fill()
    {
        var account = FortyBtc(liquidationFee: 0.003m);

        // Bankruptcy at 60,000 - 1,200 = 58,800; 100 basis points below 59,140 is 58,548.6.
        var record = account.LiquidateAt(MarginScope.Isolated(Btc), new ConstantSlippageFill(100m), (Btc, 59_140m))!;

        var fill = Assert.Single(record.Fills);
        Assert.True(fill.IsTakeover);
        Assert.Equal(58_800m, fill.Price);
        Assert.Equal(-10_056m, record.FundGain); // 40 * (58,548.6 - 58,800)
    }

    [Fact]
    public void Cross_positions_are_judged_together_and_their_takeover_leaves_exactly_zero()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        account.Fill(Noon, Eth, 10m, 3_000m);

        // 44,000 and 2,640: equity 10,000 - 6,000 - 3,600 = 400 > 176 + 105.6.
        Assert.Null(account.LiquidateAt(MarginScope.Cross, null, (Btc, 44_000m), (Eth, 2_640m)));
        // 2,625: equity 250 < 176 + 105.
        var record = account.LiquidateAt(MarginScope.Cross, null, (Btc, 44_000m), (Eth, 2_625m))!;

        Assert.Equal(250m, record.Equity);
        Assert.Equal(281m, record.MaintenanceMargin);
        Assert.Equal(0m, account.Wallet);
        // Shares of 250 by maintenance margin: BTC 250 * 176 / 281 = 156.58..., ETH 250 * 105 / 281 = 93.41..., over 10 ETH.
        Assert.Equal(43_843.416370106761565836298932m, record.Fills[0].Price, 15);
        Assert.Equal(2_615.658362989323843416370107m, record.Fills[1].Price, 15);
        Assert.Equal(250m, record.FundGain, 15);
    }

    [Fact]
    public void A_short_shares_the_fate_of_a_long_in_cross()
    {
        var account = Open(3_000m, MarginMode.Cross, 20m);
        account.Fill(Noon, Btc, -1m, 50_000m);
        account.Fill(Noon, Eth, 10m, 3_000m);

        // BTC up to 52,000 (-2,000), ETH down to 2,930 (-700): 300 left; 208 + 117.2 = 325.2 asked.
        var record = account.LiquidateAt(MarginScope.Cross, null, (Btc, 52_000m), (Eth, 2_930m))!;

        Assert.Equal(300m, record.Equity);
        Assert.Equal(0m, account.Wallet);
        Assert.Equal(PositionSide.Short, record.Positions[0].Side);
        Assert.All(record.Fills, fill => Assert.True(fill.IsTakeover));
    }

    [Fact]
    public void Cross_losses_leave_isolated_margins_alone()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.SetMarginMode(Eth, MarginMode.Isolated);
        account.Fill(Noon, Eth, 10m, 3_000m);
        account.Fill(Noon, Btc, 1m, 50_000m);

        // Isolated ETH holds 3,000, so cross has 7,000; BTC at 43,100: 7,000 - 6,900 = 100 < 172.4.
        var record = account.LiquidateAt(MarginScope.Cross, null, (Btc, 43_100m))!;

        Assert.Equal(100m, record.Equity);
        Assert.Equal(3_000m, account.Wallet);
        Assert.Equal(0m, account.CrossWallet());
        Assert.Equal(10m, account.Position(Eth).Quantity);
    }

    [Fact]
    public void The_insurance_fund_pays_for_an_execution_beyond_bankruptcy()
    {
        var account = TenTimesBtc();

        var record = account.LiquidateAt(MarginScope.Isolated(Btc), new ConstantSlippageFill(100m), (Btc, 44_000m))!;

        // The mark jumped to 44,000, the market takes 1 % less, 43,560: the fund pays 45,000 - 43,560 = 1,440, the trader only the margin.
        Assert.Equal(4_975m, account.Wallet);
        Assert.Equal(43_560m, record.Fills[0].ExecutionPrice);
        Assert.Equal(-1_440m, record.FundGain);
        Assert.Equal(1_440m, account.Fund.Paid);
        Assert.Equal(0m, record.AutoDeleveraged);
    }

    [Fact]
    public void What_an_exhausted_fund_cannot_pay_falls_on_auto_deleveraged_winners()
    {
        var account = TenTimesBtc(fund: new InsuranceFund(400m));

        var record = account.LiquidateAt(MarginScope.Isolated(Btc), null, (Btc, 44_000m))!;

        Assert.Equal(-400m, record.FundGain);
        Assert.Equal(600m, record.AutoDeleveraged);
        Assert.Equal(0m, account.Fund.Balance);
        Assert.Equal(600m, account.Fund.Shortfall);
        Assert.Equal(-600m, account.Flows.Balance(Party.AutoDeleveraged));
        Assert.Equal(4_975m, account.Wallet);
    }

    [Fact]
    public void A_venue_that_keeps_its_fee_only_gives_the_rest_back()
    {
        var account = Open(10_000m, MarginMode.Isolated, 10m, liquidationFee: 0.002m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        account.SetMark(Btc, 45_180m);

        var engine = new LiquidationEngine([new TakeoverStep()], new ConstantSlippageFill(), LiquidationRemainder.FeeOnly);
        var record = engine.Liquidate(account, MarginScope.Isolated(Btc), Noon, _ => TriggerBar.At(45_180m))!;

        // Loss 4,820, fee 0.002 * 45,180 = 90.36: of the margin of 5,000, 89.64 come back.
        Assert.Equal(10_000m - 4_820m - 90.36m, account.Wallet);
        Assert.False(Assert.Single(record.Fills).IsTakeover);
    }

    [Fact]
    public void No_forced_order_gets_a_better_price_than_the_mark()
    {
        var account = FortyBtc(liquidationFee: 0.003m);

        var record = account.LiquidateAt(MarginScope.Isolated(Btc), new Bargain(), (Btc, 59_140m))!;

        Assert.Equal(59_140m, record.Fills[0].ExecutionPrice);
    }

    [Fact]
    public void Square_root_impact_follows_the_bar_s_range_and_volume()
    {
        var bar = new TriggerBar(100m, 104m, 94m, 95m, 400m);

        // 1 * 0.1 * sqrt(4 / 400) = 0.01: 94 * 0.99; without volume the cap of 5 %: 94 * 0.95; a purchase pays more.
        var model = new SquareRootImpactFill();
        Assert.Equal(93.06m, model.Execute(new ForcedOrder(Btc, -4m, 94m, 90m, bar)).Price);
        Assert.Equal(89.3m, model.Execute(new ForcedOrder(Btc, -4m, 94m, 90m, bar with { Volume = 0m })).Price);
        Assert.Equal(105.04m, model.Execute(new ForcedOrder(Btc, 4m, 104m, 110m, bar)).Price);
    }

    [Fact]
    public void Cross_surviving_leverage_scales_all_positions()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        account.Fill(Noon, Eth, 10m, 3_000m);
        account.SetMark(Btc, 44_000m);
        account.SetMark(Eth, 2_625m);

        // 10,000 - 9,750 s = 281 s at s = 0.99690...; 8x held: 7.975...
        Assert.Equal(7.97m, SurvivingLeverage.Of(account, MarginScope.Cross));
    }

    // 2,400,000 at 50x: margin 48,000, third tier.
    private static MarginAccount FortyBtc(decimal liquidationFee)
    {
        var account = Open(60_000m, MarginMode.Isolated, 50m, liquidationFee);
        account.Fill(Noon, Btc, 40m, 60_000m);
        return account;
    }

    private sealed class Bargain : IForcedOrderFillModel
    {
        public ForcedExecution Execute(in ForcedOrder order) => new(order.ReferencePrice * 1.1m, order.Quantity);
    }
}
