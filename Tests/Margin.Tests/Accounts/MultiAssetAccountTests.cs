using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using static Backtests.Margin.Tests.TestTerms;

namespace Backtests.Margin.Tests;

/// <summary>Binance's multi-assets mode: other assets behind cross positions.</summary>
public sealed class MultiAssetAccountTests
{
    private const string Symbol = "ETHUSDT";

    [Fact]
    public void Other_assets_count_after_their_haircut()
    {
        var account = WithBtc(1_000m);

        // 1,000 + 0.2 x 50,000 x 0.95 = 10,500 stand behind it; the account is worth 11,000.
        Assert.Equal(10_500m, account.AvailableBalance());
        Assert.Equal(11_000m, account.Equity());
        account.Fill(Noon, Symbol, 10m, 2_000m);
        account.SetMark(Symbol, 1_900m);
        // 20,000 at 10x; a loss of 1,000.
        Assert.Equal(9_500m, account.State(MarginScope.Cross).Equity);
        Assert.Equal(9_500m - 1_900m, account.AvailableBalance());
        // Dies at (20,000 - 10,500) / (10 x 0.99).
        Assert.Equal(950m / 0.99m, account.LiquidationPrice(Symbol)!.Value, 12);
        // The index falls by 10 %: 950 less behind it.
        account.SetIndexPrice("BTC", 45_000m);
        Assert.Equal(8_550m, account.State(MarginScope.Cross).Equity);
        Assert.Equal(1_045m / 0.99m, account.LiquidationPrice(Symbol)!.Value, 12);
    }

    [Fact]
    public void Only_the_settlement_currency_can_be_withdrawn_as_such()
    {
        var account = WithBtc(1_000m);
        Assert.Equal(1_000m, account.MaxWithdrawal());
        // All 0.2 BTC may leave too, unless a position needs it: 100 ETH at 2,000 and 20x put up 10,000 of 10,500; 500 / 47,500 BTC are
        // free.
        Assert.Equal(0.2m, account.MaxCollateralWithdrawal("BTC"));
        account.SetLeverage(Symbol, 20m);
        account.Fill(Noon, Symbol, 100m, 2_000m);
        Assert.Equal(500m / 47_500m, account.MaxCollateralWithdrawal("BTC"));
        Assert.Equal(500m, account.MaxWithdrawal());
        Assert.Throws<MarginException>(() => account.MaxCollateralWithdrawal("DOGE"));
    }

    [Fact]
    public void A_debt_is_kept_up_to_the_threshold_and_repaid_beyond_it()
    {
        var account = WithBtc(0m, btc: 1m);
        account.Fill(Noon, Symbol, 10m, 2_000m);
        account.Fill(Noon, Symbol, -4m, 1_000m);
        // A loss of 4,000 leaves the wallet at -4,000, within the 10,000.
        Assert.Equal((-4_000m, 1m), (account.Wallet, account.Collateral[0].Balance));

        account.Fill(Noon, Symbol, -1m, 1_000m);
        account.Funding(Noon, Symbol, -5_001m);
        // -10,001 takes 10,001 / 0.95 of BTC at 50,000; the haircut goes to the venue.
        Assert.Equal(0m, account.Wallet, 12);
        Assert.Equal(1m - 10_001m / 0.95m / 50_000m, account.Collateral[0].Balance, 12);
        Assert.Equal(10_001m / 0.95m - 10_001m, account.Flows.Net(Party.Venue, FlowKind.ExchangeDiscount), 12);
        Assert.Equal(10_001m / 0.95m, account.Flows.Net(Party.Trader, FlowKind.Exchange), 12);
        Assert.Equal(account.Collateral[0].Balance, account.Collateral[0].Flows.Balance(Party.Trader));
    }

    [Fact]
    public void Binance_example_of_an_auto_exchange()
    {
        // A debt of 20,000 at a ratio of 97.5 % sells 20,000 / 97.5 % = 20,513 of BTC.
        var account = Account(Flat(0.01m), 0m, MarginMode.Cross, 10m);
        account.AddCollateral(Noon, "BTC", 1m, 50_000m, 0.025m);
        account.Fill(Noon, Symbol, 10m, 2_000m);
        account.Funding(Noon, Symbol, -20_000m);
        Assert.Equal(20_513m, Math.Round((1m - account.Collateral[0].Balance) * 50_000m));
        Assert.Equal(0m, account.Wallet, 12);
    }

    [Fact]
    public void Assets_are_sold_in_proportion()
    {
        var account = WithBtc(0m, btc: 0.3m);
        account.AddCollateral(Noon, "SOL", 100m, 100m, 0.1m);
        account.Fill(Noon, Symbol, 10m, 2_000m);
        // 14,250 + 9,000 = 23,250; 11,625 sells half of each.
        account.Funding(Noon, Symbol, -11_625m);
        Assert.Equal((0.15m, 50m), (account.Collateral[0].Balance, account.Collateral[1].Balance));
        Assert.Equal(0m, account.Wallet);
    }

    [Fact]
    public void Without_positions_and_orders_the_loan_to_value_decides()
    {
        var account = WithBtc(0m, rules: new AccountRules { AutoExchangeLoanToValue = 0.995m });
        account.Fill(Noon, Symbol, 10m, 2_000m);
        account.Fill(Noon, Symbol, -10m, 1_060m);
        // 9,400 of debt against 0.2 x 50,000 x 0.95 = 9,500: 0.989. At an index of 49,700 9,443: 0.9954.
        Assert.Equal(-9_400m, account.Wallet);
        Assert.Equal(0m, account.AutoExchange(Noon));
        account.SetIndexPrice("BTC", 49_700m);
        account.Orders.Place(new RestingOrder(1, Symbol, 0.001m, 1_000m));
        Assert.Equal(0m, account.AutoExchange(Noon));
        account.Orders.Clear();
        Assert.Equal(9_400m, account.AutoExchange(Noon), 12);
        Assert.Equal(0m, account.Wallet, 12);
    }

    [Fact]
    public void A_debt_beyond_all_collateral_is_lifted_by_the_fund()
    {
        var account = WithBtc(0m);
        account.Fill(Noon, Symbol, 10m, 2_000m);
        account.Fill(Noon, Symbol, -10m, 1_000m);
        // 10,000 of loss, 9,500 of collateral.
        Assert.Equal((0m, 0m, 500m), (account.Wallet, account.Collateral[0].Balance, account.Fund.Paid));
    }

    [Fact]
    public void A_liquidation_takes_all_collateral_and_no_more()
    {
        var account = WithBtc(1_000m);
        account.Fill(Noon, Symbol, 10m, 2_000m);
        account.SetMark(Symbol, 950m);

        var record = new LiquidationEngine([new TakeoverStep()], new ConstantSlippageFill())
            .Liquidate(account, MarginScope.Cross, Noon, symbol => TriggerBar.At(account.Position(symbol).Mark));

        // 10,500 behind a loss of 10,500: exactly nothing is left. 0.2 BTC were sold for 9,500, the venue kept 500 of their worth.
        Assert.NotNull(record);
        Assert.Equal((0m, 0m, 0m), (account.Wallet, account.Collateral[0].Balance, account.Equity()));
        Assert.Equal(500m, account.Flows.Net(Party.Venue, FlowKind.ExchangeDiscount));
        Assert.Equal(0m, record.FundGain);
    }

    [Fact]
    public void Isolated_margin_and_other_collateral_exclude_each_other()
    {
        var isolated = Account(Flat(0.01m), 1_000m, MarginMode.Isolated, 10m);
        Assert.Equal("BTC: other assets can be collateral of cross positions only; set all contracts to cross margin",
            Assert.Throws<MarginException>(() => isolated.AddCollateral(Noon, "BTC", 1m, 50_000m, 0.05m)).Message);
        Assert.Contains("not offered beside other assets",
            Assert.Throws<MarginException>(() => WithBtc(0m).SetMarginMode(Symbol, MarginMode.Isolated)).Message);
        Assert.Throws<MarginException>(() => WithBtc(0m).Configure(Symbol, MarginMode.Isolated, 10m));
    }

    [Theory]
    [InlineData(-1, 50_000, 0.05, "balance")]
    [InlineData(1, 0, 0.05, "index price")]
    [InlineData(1, 50_000, 1, "haircut")]
    public void Collateral_that_makes_no_sense_is_refused(int balance, int index, double haircut, string what)
    {
        var account = Account(Flat(0.01m), 0m, MarginMode.Cross, 10m);
        Assert.Contains(what,
            Assert.Throws<MarginException>(() => account.AddCollateral(Noon, "BTC", balance, index, (decimal)haircut)).Message);
    }

    [Fact]
    public void A_copy_has_its_own_collateral()
    {
        var account = WithBtc(0m);
        var copy = account.Clone();
        copy.TransferCollateral(Noon, "BTC", -0.1m);
        copy.SetIndexPrice("BTC", 1m);
        Assert.Equal((0.2m, 50_000m), (account.Collateral[0].Balance, account.Collateral[0].IndexPrice));
        Assert.Throws<MarginException>(() => copy.TransferCollateral(Noon, "BTC", -0.2m));
        Assert.Throws<MarginException>(() => copy.SetIndexPrice("DOGE", 1m));
    }

    // 0.2 BTC at 50,000 with a haircut of 5 %.
    private static MarginAccount WithBtc(decimal wallet, decimal btc = 0.2m, AccountRules? rules = null)
    {
        var account = Account(Flat(0.01m), wallet, MarginMode.Cross, 10m, rules);
        account.AddCollateral(Noon, "BTC", btc, 50_000m, 0.05m);
        return account;
    }
}
