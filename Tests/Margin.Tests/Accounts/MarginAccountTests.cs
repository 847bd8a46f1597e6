using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.Accounts;

namespace Backtests.Margin.Tests;

public sealed class MarginAccountTests
{
    [Fact]
    public void Opening_isolated_sets_aside_notional_over_leverage_and_takes_the_fee_from_the_wallet()
    {
        var account = TenTimesBtc();

        // 1 * 50,000 / 10 = 5,000; 10,000 - 25 fee = 9,975; 9,975 - 5,000 = 4,975 free.
        Assert.Equal(5_000m, account.Position(Btc).IsolatedMargin);
        Assert.Equal(9_975m, account.Wallet);
        Assert.Equal(4_975m, account.CrossWallet());
    }

    [Theory]
    [InlineData(1, "45180.722891566265060240963855", "45000")] // (5,000 - 50,000) / (0.004 - 1); 50,000 - 5,000
    [InlineData(-1, "54780.876494023904382470119522", "55000")] // (5,000 + 50,000) / (0.004 + 1); 50,000 + 5,000
    public void Liquidation_and_bankruptcy_price_of_a_tenfold_position(int quantity, string liquidation, string bankruptcy)
    {
        var account = TenTimesBtc(quantity);

        Assert.Equal(Number(liquidation), account.LiquidationPrice(Btc)!.Value, 18);
        Assert.Equal(Number(bankruptcy), account.BankruptcyPrice(Btc)!.Value, 18);
    }

    [Fact]
    public void Added_margin_moves_the_liquidation_price_away()
    {
        var account = TenTimesBtc();

        account.AddMargin(Btc, 1_000m);

        // (6,000 - 50,000) / (0.004 - 1) = 44,176.706827...; the wallet as a whole is the same.
        Assert.Equal(44_176.706827309236947791164659m, account.LiquidationPrice(Btc)!.Value, 18);
        Assert.Equal(9_975m, account.Wallet);
        Assert.Equal(3_975m, account.CrossWallet());
    }

    [Fact]
    public void No_more_margin_can_be_added_than_the_wallet_has_free()
    {
        var account = TenTimesBtc();

        var error = Assert.Throws<MarginException>(() => account.AddMargin(Btc, 4_976m));

        Assert.Equal("BTCUSDT: at most 4975 can be added to the position, not 4976", error.Message);
    }

    [Fact]
    public void Margin_can_be_removed_down_to_the_initial_margin_at_the_mark()
    {
        var account = TenTimesBtc();
        account.AddMargin(Btc, 1_000m);
        account.SetMark(Btc, 49_500m);

        // Margin 6,000 - loss 500 - initial margin 49,500 / 10 = 550.
        Assert.Equal(550m, account.MaxRemovableMargin(Btc));
        account.RemoveMargin(Btc, 550m);
        Assert.Equal(5_450m, account.Position(Btc).IsolatedMargin);
        Assert.Throws<MarginException>(() => account.RemoveMargin(Btc, 0.01m));
    }

    [Theory]
    [InlineData(1, "-5", "45185.742971887550200803212851")] // (4,995 - 50,000) / (0.004 - 1)
    [InlineData(-1, "5", "54785.856573705179282868525896")] // (5,005 + 50,000) / (0.004 + 1)
    public void Funding_of_an_isolated_position_moves_its_liquidation_price(int quantity, string amount, string liquidation)
    {
        var account = TenTimesBtc(quantity);

        // 0.01 % of 50,000: a long pays 5 out of its margin, a short receives 5 into it.
        account.Funding(Noon, Btc, Number(amount));

        Assert.Equal(5_000m + Number(amount), account.Position(Btc).IsolatedMargin);
        Assert.Equal(9_975m + Number(amount), account.Wallet);
        Assert.Equal(4_975m, account.CrossWallet());
        Assert.Equal(Number(liquidation), account.LiquidationPrice(Btc)!.Value, 18);
    }

    [Fact]
    public void Funding_of_a_cross_position_is_paid_by_the_wallet()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);

        account.Funding(Noon, Btc, -5m);

        // (9,995 - 50,000) / (0.004 - 1) = 40,165.66...
        Assert.Equal(9_995m, account.CrossWallet());
        Assert.Equal(40_165.662650602409638554216867m, account.LiquidationPrice(Btc)!.Value, 18);
    }

    [Fact]
    public void A_partial_close_releases_margin_in_proportion_and_realises_into_the_wallet()
    {
        var account = TenTimesBtc();

        account.Fill(Noon, Btc, -0.25m, 52_000m, 6.5m);

        // Profit 0.25 * 2,000 = 500; margin 5,000 * 0.75 = 3,750; wallet 9,975 + 500 - 6.5.
        Assert.Equal(3_750m, account.Position(Btc).IsolatedMargin);
        Assert.Equal(10_468.5m, account.Wallet);
        Assert.Equal(50_000m, account.Position(Btc).EntryPrice);
        Assert.Equal(0.75m, account.Position(Btc).Quantity);
    }

    [Fact]
    public void A_flip_closes_the_old_position_and_opens_the_new_one_at_the_fill_price()
    {
        var account = TenTimesBtc();

        account.Fill(Noon, Btc, -3m, 49_000m);

        // Loss 1,000 closes 1 BTC; a short of 2 BTC needs 98,000 / 10 = 9,800 and the wallet has 8,975: all of it is set aside.
        var position = account.Position(Btc);
        Assert.Equal(-2m, position.Quantity);
        Assert.Equal(49_000m, position.EntryPrice);
        Assert.Equal(8_975m, account.Wallet);
        Assert.Equal(8_975m, position.IsolatedMargin);
    }

    [Fact]
    public void A_fill_beyond_bankruptcy_costs_an_isolated_position_its_margin_and_no_more()
    {
        var account = TenTimesBtc();

        account.Fill(Noon, Btc, -1m, 44_000m, 22m);

        // Loss 6,000 on a margin of 5,000: the fund lifts 1,000; 9,975 - 5,000 - 22.
        Assert.Equal(4_953m, account.Wallet);
        Assert.Equal(1_000m, account.Fund.Paid);
        Assert.Equal(-1_000m, account.Flows.Net(Party.InsuranceFund, FlowKind.NegativeBalance));
    }

    [Fact]
    public void A_partial_loss_beyond_the_released_margin_is_taken_from_the_rest_of_the_position()
    {
        var account = TenTimesBtc();

        account.Fill(Noon, Btc, -0.5m, 44_000m);

        // Loss 3,000, released 2,500: 500 more out of the remaining 2,500. Nothing out of the 4,975 that were free.
        Assert.Equal(2_000m, account.Position(Btc).IsolatedMargin);
        Assert.Equal(4_975m, account.CrossWallet());
        Assert.Equal(0m, account.Fund.Paid);
    }

    [Fact]
    public void Adding_to_a_position_averages_its_entry_and_adds_margin_at_the_new_price()
    {
        var account = TenTimesBtc();

        account.Fill(Noon, Btc, 0.5m, 47_000m);

        // (50,000 + 23,500) / 1.5 = 49,000; 5,000 + 2,350 = 7,350.
        Assert.Equal(49_000m, account.Position(Btc).EntryPrice);
        Assert.Equal(7_350m, account.Position(Btc).IsolatedMargin);
    }

    [Fact]
    public void Leverage_above_the_cap_of_the_position_s_tier_is_refused()
    {
        var account = Open(1_000_000m, MarginMode.Isolated, 20m);
        account.Fill(Noon, Btc, 20m, 50_000m);

        // 1,000,000 is in the third tier, up to 75x; the first allows 125x.
        var error = Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 76m));

        Assert.Equal("BTCUSDT: leverage 76 is not between 1 and 75, the venue's cap for a notional of 1000000", error.Message);
        account.SetLeverage(Btc, 75m);
        Assert.Equal(75m, account.Position(Btc).Leverage);
        Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 50m));
    }

    [Fact]
    public void Margin_mode_cannot_change_while_a_position_is_open()
    {
        var account = TenTimesBtc();

        Assert.Throws<MarginException>(() => account.SetMarginMode(Btc, MarginMode.Cross));
        account.Fill(Noon, Btc, -1m, 50_000m);
        account.SetMarginMode(Btc, MarginMode.Cross);

        Assert.Equal(MarginMode.Cross, account.Position(Btc).Mode);
    }

    [Fact]
    public void Available_balance_counts_unrealised_loss_and_initial_margin_of_cross_positions()
    {
        var account = Open(10_000m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 1m, 50_000m);
        account.SetMark(Btc, 48_000m);

        // 10,000 - 2,000 - 48,000 / 10; withdrawable: min(10,000 - 48,000 * 0.004, 10,000 - 2,000 - 4,800).
        Assert.Equal(3_200m, account.AvailableBalance());
        Assert.Equal(3_200m, account.MaxWithdrawal());
        account.SetMark(Btc, 52_000m);
        Assert.Equal(6_800m, account.AvailableBalance());
        Assert.Equal(6_800m, account.MaxWithdrawal());
        account.SetMark(Btc, 100_000m);
        Assert.Equal(9_600m, account.MaxWithdrawal()); // profit cannot be withdrawn: 10,000 - 100,000 * 0.004
    }

    [Fact]
    public void A_copy_does_not_share_anything_that_changes()
    {
        var account = TenTimesBtc();
        var copy = account.Clone();

        copy.Fill(Noon, Btc, -1m, 40_000m);

        Assert.Equal(1m, account.Position(Btc).Quantity);
        Assert.Equal(9_975m, account.Wallet);
        Assert.Equal(0m, account.Fund.Paid);
        Assert.Single(account.Flows.Entries);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
