using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.TestTerms;

namespace Backtests.Margin.Tests;

/// <summary>Margin that moves to and from isolated positions: by hand, by itself, by funding, by closing.</summary>
public sealed class MarginMoveTests
{
    private const string Btc = "BTCUSDT";

    [Theory]
    [InlineData(95, "15.5", "15.5", "15")] // 30 - 5 - 9.5 = 15.5; a tenth of 95 is the same 9.5; 30 - 5 - 10
    [InlineData(140, "30", "56", "20")] // min(30, 30 + 40 - 14); 30 + 40 - 14; 30 - 10
    [InlineData(75, "0", "0", "0")]
    public void What_may_be_taken_out_of_a_long_of_1_from_100_at_10x_with_a_margin_of_30(
        int mark, string binance, string hyperliquid, string bybit)
    {
        Assert.Equal(Number(binance), Removable(new InitialMarginAtMark(), mark));
        Assert.Equal(Number(hyperliquid), Removable(new InitialMarginAtMark(0.1m, takesProfit: true), mark));
        Assert.Equal(Number(bybit), Removable(new AddedMarginOnly(), mark));
        Assert.Equal(0m, Removable(new NoMarginRemoval(), mark));
    }

    [Fact]
    public void A_tenth_of_the_notional_stays_however_high_the_leverage()
    {
        // 20x needs 7 at 140, a tenth is 14: 5 + 25 + 40 - 14.
        var account = Account(Flat(0.005m), 1_000m, MarginMode.Isolated, 20m,
            new AccountRules { MarginRemoval = new InitialMarginAtMark(0.1m, takesProfit: true) });
        account.Fill(Noon, Btc, 1m, 100m);
        account.AddMargin(Btc, 25m);
        account.SetMark(Btc, 140m);
        Assert.Equal(56m, account.MaxRemovableMargin(Btc));
        account.RemoveMargin(Btc, 56m);
        Assert.Equal((-26m, 14m), (account.Position(Btc).IsolatedMargin, account.State(MarginScope.Isolated(Btc)).Equity));
        // Closed at the mark, all of the profit is there.
        account.Fill(Noon, Btc, -1m, 140m);
        Assert.Equal(1_040m, account.CrossWallet());
    }

    [Fact]
    public void Margin_cannot_be_added_out_of_what_cross_positions_and_isolated_orders_need()
    {
        var account = Account(Flat(0.01m), 1_000m, MarginMode.Cross, 10m);
        account.SetMarginMode("ETHUSDT", MarginMode.Isolated);
        account.Fill(Noon, "ETHUSDT", 1m, 1_000m);
        account.Fill(Noon, Btc, 0.05m, 40_000m);
        account.Orders.Place(new RestingOrder(1, "ETHUSDT", 1m, 1_000m));

        // Cross wallet 900; the order holds 100, the cross position needs 20 to live and 200 at first: min(900 - 100 - 20, 900 - 200 -
        // 100).
        Assert.Equal(600m, account.MaxAddableMargin("ETHUSDT"));
        account.SetMark(Btc, 50_000m);
        // 500 of profit: min(900 - 100 - 25, 900 + 500 - 250 - 100) = 775: profit cannot be set aside.
        Assert.Equal(775m, account.MaxAddableMargin("ETHUSDT"));
    }

    [Fact]
    public void A_venue_that_takes_no_margin_gets_none()
    {
        var account = Account(Flat(0.01m), 1_000m, MarginMode.Isolated, 10m, new AccountRules { AddsMargin = false });
        account.Fill(Noon, Btc, 1m, 1_000m);
        Assert.Equal(0m, account.MaxAddableMargin(Btc));
        Assert.Throws<MarginException>(() => account.AddMargin(Btc, 1m));
    }

    [Fact]
    public void Bybit_tops_up_by_the_initial_margin_until_leverage_1()
    {
        // Long 1 from 1,000 at 5x (200), 1 %, with 700 more in the wallet. At 800 nothing is left of the margin: 200 are added, which
        // leaves 200 against 8. At 500: 400 - 500 < 5, two more, 800 in all.
        var account = Account(Flat(0.01m), 900m, MarginMode.Isolated, 5m, new AccountRules { TopUp = new InitialMarginTopUp() });
        account.Fill(Noon, Btc, 1m, 1_000m);
        account.SetMark(Btc, 800m);
        Assert.Equal(200m, account.TopUp(account.Position(Btc)));
        account.SetMark(Btc, 500m);
        Assert.Equal(200m, account.TopUp(account.Position(Btc)));
        Assert.Equal(600m, account.Position(Btc).IsolatedMargin);
        // At 100: 600 - 900 < 1, and 300 are left: 200, then 100. That is not enough.
        account.SetMark(Btc, 100m);
        Assert.Equal(300m, account.TopUp(account.Position(Btc)));
        Assert.True(account.State(MarginScope.Isolated(Btc)).IsLiquidatable);
        Assert.Equal(0m, account.CrossWallet());
    }

    [Fact]
    public void A_position_with_its_whole_value_as_margin_gets_no_more()
    {
        var account = Account(Flat(0.01m), 5_000m, MarginMode.Isolated, 5m, new AccountRules { TopUp = new InitialMarginTopUp() });
        account.Fill(Noon, Btc, -1m, 1_000m);
        account.SetMark(Btc, 3_000m);
        // A short's loss of 2,000 against at most 1,000 of margin.
        Assert.Equal(800m, account.TopUp(account.Position(Btc)));
        Assert.Equal(1_000m, account.Position(Btc).IsolatedMargin);
    }

    [Fact]
    public void A_top_up_of_what_is_missing_saves_by_the_smallest_amount()
    {
        var account = Account(Flat(0.01m), 900m, MarginMode.Isolated, 5m, new AccountRules { TopUp = new MissingMarginTopUp() });
        account.Fill(Noon, Btc, 1m, 1_000m);
        account.SetMark(Btc, 800m);
        Assert.Equal(8.00000001m, account.TopUp(account.Position(Btc)));
        Assert.False(account.State(MarginScope.Isolated(Btc)).IsLiquidatable);
        Assert.Equal(0m, account.TopUp(account.Position(Btc)));
    }

    [Fact]
    public void Without_the_rule_nothing_is_topped_up()
    {
        var account = Account(Flat(0.01m), 900m, MarginMode.Isolated, 5m);
        account.Fill(Noon, Btc, 1m, 1_000m);
        account.SetMark(Btc, 800m);
        Assert.Equal(0m, account.TopUp(account.Position(Btc)));
    }

    [Theory]
    [InlineData(FundingSource.PositionMargin, "-250", "750", "50")]
    [InlineData(FundingSource.AvailableBalanceFirst, "-250", "800", "0")] // Bybit's example: 50 available, 200 out of the margin
    [InlineData(FundingSource.AvailableBalanceFirst, "-30", "1000", "20")]
    [InlineData(FundingSource.AvailableBalanceFirst, "30", "1000", "80")]
    [InlineData(FundingSource.PositionMargin, "30", "1030", "50")]
    public void Funding_of_an_isolated_position_is_taken_where_the_venue_takes_it(
        FundingSource source, string amount, string margin, string free)
    {
        var account = Account(Flat(0.01m), 1_050m, MarginMode.Isolated, 10m, new AccountRules { FundingSource = source });
        account.Fill(Noon, Btc, 1m, 10_000m);

        account.Funding(Noon, Btc, Number(amount));

        Assert.Equal(Number(margin), account.Position(Btc).IsolatedMargin);
        Assert.Equal(Number(free), account.CrossWallet());
        Assert.Equal(Number(amount), account.Flows.Net(Party.Trader, FlowKind.Funding));
    }

    [Fact]
    public void Available_balance_pays_funding_only_as_far_as_cross_positions_leave_it()
    {
        var account = Account(Flat(0.01m), 1_250m, MarginMode.Isolated, 10m,
            new AccountRules { FundingSource = FundingSource.AvailableBalanceFirst });
        account.Fill(Noon, Btc, 1m, 10_000m);
        account.SetMarginMode("ETHUSDT", MarginMode.Cross);
        account.Fill(Noon, "ETHUSDT", 1m, 2_000m);

        // 250 in the cross wallet, 200 of which the cross position needs: 50 first, 70 out of the margin.
        account.Funding(Noon, Btc, -120m);

        Assert.Equal((930m, 200m), (account.Position(Btc).IsolatedMargin, account.CrossWallet()));
    }

    [Fact]
    public void Averaging_down_moves_entry_margin_and_liquidation_price()
    {
        var account = Account(Flat(0.01m), 10_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 1m, 10_000m);
        // (10,000 - 1,000) / 0.99 = 9,090.91 before; 1 more at 9,200 with 920: entry 9,600, margin 1,920, (19,200 - 1,920) / 1.98 after.
        Assert.Equal(9_000m / 0.99m, account.LiquidationPrice(Btc)!.Value, 15);
        account.Fill(Noon, Btc, 1m, 9_200m);
        Assert.Equal((9_600m, 1_920m), (account.Position(Btc).EntryPrice, account.Position(Btc).IsolatedMargin));
        Assert.Equal(17_280m / 1.98m, account.LiquidationPrice(Btc)!.Value, 15);
    }

    [Fact]
    public void A_partial_close_releases_added_margin_too_and_leaves_the_liquidation_price()
    {
        // As Bybit describes it: what was added is reduced by the part that was closed, the liquidation price stays.
        var account = Account(Flat(0.01m), 10_000m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 2m, 10_000m);
        account.AddMargin(Btc, 1_000m);
        var before = account.LiquidationPrice(Btc)!.Value;
        account.Fill(Noon, Btc, -0.5m, 10_000m);
        Assert.Equal(2_250m, account.Position(Btc).IsolatedMargin);
        Assert.Equal(before, account.LiquidationPrice(Btc)!.Value, 15);
    }

    [Fact]
    public void Isolated_and_cross_live_side_by_side_and_neither_pays_for_the_other()
    {
        var account = Account(Flat(0.01m), 3_000m, MarginMode.Cross, 10m);
        account.SetMarginMode("ETHUSDT", MarginMode.Isolated);
        account.Fill(Noon, "ETHUSDT", 1m, 10_000m);
        account.Fill(Noon, Btc, 1m, 10_000m);

        // Isolated margin 1,000, cross wallet 2,000. Cross dies at (10,000 - 2,000) / 0.99 whatever the isolated one does.
        Assert.Equal(8_000m / 0.99m, account.LiquidationPrice(Btc)!.Value, 15);
        account.SetMark("ETHUSDT", 20_000m);
        Assert.Equal(8_000m / 0.99m, account.LiquidationPrice(Btc)!.Value, 15);
        account.SetMark("ETHUSDT", 9_050m);
        Assert.True(account.State(MarginScope.Isolated("ETHUSDT")).IsLiquidatable);
        Assert.False(account.State(MarginScope.Cross).IsLiquidatable);
        Assert.Equal(9_000m / 0.99m, account.LiquidationPrice("ETHUSDT")!.Value, 15);
    }

    private static decimal Removable(IMarginRemovalRule rule, int mark)
    {
        var account = Account(Flat(0.005m), 1_000m, MarginMode.Isolated, 10m, new AccountRules { MarginRemoval = rule });
        account.Fill(Noon, Btc, 1m, 100m);
        account.AddMargin(Btc, 20m);
        account.SetMark(Btc, mark);
        return account.MaxRemovableMargin(Btc);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
