using Backtests.Margin.Accounts;
using static Backtests.Margin.Tests.TestTerms;

namespace Backtests.Margin.Tests;

/// <summary>Leverage and margin mode with a position open, as venues allow or refuse it.</summary>
public sealed class AccountSettingsTests
{
    private const string Btc = "BTCUSDT";

    private static readonly AccountRules BothWays = new() { IsolatedLeverage = LeverageChange.Allowed };

    [Fact]
    public void Binance_raises_isolated_leverage_without_moving_margin_and_does_not_lower_it()
    {
        var account = Long(AccountRules.Default);

        account.SetLeverage(Btc, 20m);
        Assert.Equal((20m, 5_000m), (account.Position(Btc).Leverage, account.Position(Btc).IsolatedMargin));
        Assert.Equal("BTCUSDT: leverage of an open isolated position cannot be lowered from 20 to 15; add margin instead",
            Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 15m)).Message);
    }

    [Fact]
    public void Bybit_sets_the_margin_anew_when_leverage_changes()
    {
        var account = Long(BothWays);
        account.AddMargin(Btc, 1_000m);

        // 50,000 / 20: what was added before goes back too.
        account.SetLeverage(Btc, 20m);
        Assert.Equal(2_500m, account.Position(Btc).IsolatedMargin);
        Assert.Equal(9_500m, account.CrossWallet());
        // 50,000 / 5 = 10,000 needs 7,500 of the 9,500 that are available.
        account.SetLeverage(Btc, 5m);
        Assert.Equal(10_000m, account.Position(Btc).IsolatedMargin);
        Assert.Equal(2_000m, account.CrossWallet());
        Assert.Equal("BTCUSDT: leverage 4 needs 2500 more margin, and 2000 is available",
            Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 4m)).Message);
        Assert.Equal((5m, 10_000m), (account.Position(Btc).Leverage, account.Position(Btc).IsolatedMargin));
    }

    [Fact]
    public void Bybit_refuses_a_leverage_at_which_the_position_would_be_liquidated_at_once()
    {
        var account = Long(BothWays);
        account.SetMark(Btc, 48_200m);

        // At 25x the margin is 2,000, less 1,800 of loss: 200 against 0.5 % of 48,200 = 241. At 20x 700.
        Assert.Equal("BTCUSDT: with leverage 25 the position would be liquidated at once: a margin of 200 after losses against 241 of "
            + "maintenance margin", Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 25m)).Message);
        Assert.Equal(5_000m, account.Position(Btc).IsolatedMargin);
        account.SetLeverage(Btc, 20m);
    }

    [Fact]
    public void Hyperliquid_raises_leverage_in_both_modes_and_lowers_it_in_none()
    {
        var rules = new AccountRules { IsolatedLeverage = LeverageChange.RaiseOnly, CrossLeverage = LeverageChange.RaiseOnly };
        var account = Account(ThreeTiers, 100_000m, MarginMode.Cross, 10m, rules);
        account.Fill(Noon, Btc, 1m, 50_000m);

        account.SetLeverage(Btc, 20m);
        Assert.Equal("BTCUSDT: leverage of an open cross position cannot be lowered from 20 to 10; add margin instead",
            Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 10m)).Message);
        account.Fill(Noon, Btc, -1m, 50_000m);
        account.SetLeverage(Btc, 10m);
    }

    [Fact]
    public void Cross_leverage_is_checked_against_what_is_available_and_the_tier()
    {
        var account = Account(ThreeTiers, 20_000m, MarginMode.Cross, 20m);
        account.Fill(Noon, Btc, 4m, 50_000m);

        // 200,000: 50x at most in the second tier. 10x needs 20,000, all there is; 8x 25,000.
        Assert.Contains("not between 1 and 50, the venue's cap for a notional of 200000",
            Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 60m)).Message);
        account.SetLeverage(Btc, 10m);
        Assert.Equal(0m, account.AvailableBalance());
        Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 8m));
        account.SetLeverage(Btc, 50m);
        Assert.Equal(16_000m, account.AvailableBalance());
    }

    [Theory]
    [InlineData(LeverageChange.Refused, "leverage cannot change while a position is open")]
    [InlineData(LeverageChange.NotChosen, "the venue has no leverage to choose")]
    public void Venues_that_refuse_say_why(LeverageChange rule, string message)
    {
        var account = Long(new AccountRules { IsolatedLeverage = rule });
        Assert.Contains(message, Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 20m)).Message);
    }

    [Fact]
    public void In_hedge_mode_both_legs_are_checked_and_changed_together()
    {
        var account = Account(ThreeTiers, 20_000m, MarginMode.Isolated, 10m, BothWays);
        account.SetPositionMode(PositionMode.Hedge);
        account.Fill(Noon, Btc, 1m, 50_000m, leg: PositionSide.Long);
        account.Fill(Noon, Btc, -0.5m, 50_000m, leg: PositionSide.Short);

        account.SetLeverage(Btc, 5m);
        Assert.Equal((10_000m, 5_000m), (account.Positions[0].IsolatedMargin, account.Positions[1].IsolatedMargin));
        // 12,500 + 6,250 at 4x are 3,750 more; 5,000 are left. 25,000 + 12,500 at 2x are not there: neither leg changes.
        Assert.Throws<MarginException>(() => account.SetLeverage(Btc, 2m));
        Assert.Equal((5m, 10_000m), (account.Positions[0].Leverage, account.Positions[0].IsolatedMargin));
        account.SetLeverage(Btc, 4m);
        Assert.Equal(1_250m, account.CrossWallet());
    }

    [Fact]
    public void The_margin_mode_stays_while_orders_rest()
    {
        var account = Account(ThreeTiers, 20_000m, MarginMode.Isolated, 10m);
        account.Orders.Place(new RestingOrder(1, Btc, 1m, 50_000m));
        Assert.Contains("while orders rest", Assert.Throws<MarginException>(() => account.SetMarginMode(Btc, MarginMode.Cross)).Message);
    }

    [Fact]
    public void Rules_come_from_the_venue_and_what_it_does_not_say_is_binance()
    {
        var rules = AccountRules.Of(VenueFile.Parse("whole.json", Venues.VenueBlockTests.Whole), topsUp: true);

        Assert.Equal(FundingSource.AvailableBalanceFirst, rules.FundingSource);
        Assert.Equal((LeverageChange.RaiseOnly, LeverageChange.Allowed), (rules.IsolatedLeverage, rules.CrossLeverage));
        Assert.IsType<InitialMarginTopUp>(rules.TopUp);
        Assert.Equal("initial-margin-at-mark", rules.MarginRemoval.Name);
        Assert.Equal((10_000m, 0.9m), (rules.AutoExchangeDebt, rules.AutoExchangeLoanToValue));
        Assert.Equal(FundingSource.PositionMargin, AccountRules.Of(VenueFiles.Load("binance-usdm")).FundingSource);
        Assert.Contains("is not known to top up isolated margin by itself",
            Assert.Throws<MarginException>(() => AccountRules.Of(BinanceUsdmVenue.Venue, topsUp: true)).Message);
    }

    [Fact]
    public void Every_venue_that_is_shipped_gives_rules()
    {
        foreach (var name in VenueFiles.Catalog.Names)
        {
            var venue = VenueFiles.Load(name);
            var rules = AccountRules.Of(venue, topsUp: venue.TopUp is { Automatic: AutomaticTopUp.Optional, Amount: not null });
            Assert.Equal(venue.DefaultFunding.Debit ?? FundingSource.PositionMargin, rules.FundingSource);
        }
    }

    // 1 BTC from 50,000 at 10x, margin 5,000; 50,000 are in the first tier, at 0.5 %, up to 100x.
    private static MarginAccount Long(AccountRules rules)
    {
        var account = Account(ThreeTiers, 12_000m, MarginMode.Isolated, 10m, rules);
        account.Fill(Noon, Btc, 1m, 50_000m);
        return account;
    }
}
