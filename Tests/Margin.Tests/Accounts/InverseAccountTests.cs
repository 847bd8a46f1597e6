using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using static Backtests.Margin.Tests.CoinAccounts;

namespace Backtests.Margin.Tests;

/// <summary>Accounts whose collateral is the coin, in contracts of 100 USD.</summary>
public sealed class InverseAccountTests
{
    private static DateTime Noon { get; } = new(2020, 9, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Opening_isolated_sets_aside_coin()
    {
        var account = Open(1m, MarginMode.Isolated, 10m);

        account.Fill(Noon, Btc, 200m, 10_000m, 0.001m);

        // 200 x 100 / 10,000 = 2 BTC; / 10.
        Assert.Equal(0.2m, account.Position(Btc).IsolatedMargin);
        Assert.Equal(0.999m, account.Wallet);
        Assert.Equal(2m, account.Position(Btc).Notional);
    }

    [Theory]
    [InlineData(200)] // 20,000 x 1.004 / (2 + 0.2); 20,000 / 2.2
    [InlineData(-200)] // 20,000 x 0.996 / (2 - 0.2); 20,000 / 1.8
    public void Liquidation_and_bankruptcy_price(int contracts)
    {
        var account = Open(1m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, contracts, 10_000m);
        var isLong = contracts > 0;

        var liquidation = isLong ? 20_080m / 2.2m : 19_920m / 1.8m;
        Assert.Equal(liquidation, account.LiquidationPrice(Btc)!.Value, 15);
        Assert.Equal(isLong ? 20_000m / 2.2m : 20_000m / 1.8m, account.BankruptcyPrice(Btc)!.Value, 15);

        account.SetMark(Btc, liquidation);
        Assert.Equal(1m, account.State(MarginScope.Isolated(Btc)).Ratio, 12);
    }

    [Fact]
    public void A_profit_is_paid_in_coin_and_averaging_is_by_coin()
    {
        var account = Open(1m, MarginMode.Cross, 10m);
        account.Fill(Noon, Btc, 100m, 10_000m);
        account.Fill(Noon, Btc, 100m, 8_000m);

        // 1 + 1.25 BTC for 20,000 USD; sold at 10,000 they are 2: a gain of 0.25.
        Assert.Equal(20_000m / 2.25m, account.Position(Btc).EntryPrice, 15);
        account.Fill(Noon, Btc, -200m, 10_000m);
        Assert.Equal(1.25m, account.Wallet, 20);
    }

    [Fact]
    public void A_short_at_1x_is_never_liquidated_and_the_long_is()
    {
        var account = Open(2m, MarginMode.Isolated, 1m);
        account.Fill(Noon, Btc, -100m, 10_000m);
        Assert.Null(account.LiquidationPrice(Btc));
        Assert.Null(account.BankruptcyPrice(Btc));
        account.SetMark(Btc, 1_000_000m);
        Assert.False(account.State(MarginScope.Isolated(Btc)).IsLiquidatable);
    }

    [Fact]
    public void Binance_cross_example_in_the_tier_of_the_liquidation_price()
    {
        // dev.binance.vision t/6292: 100,000 contracts of 100 USD from 45,000 with 101 BTC. The poster's value by 12.5 % less 11.81 BTC,
        // the tier
        // in which 10,000,000 / 33,578.86 = 297.8 BTC falls.
        var account = Open(101m, MarginMode.Cross, 4m);
        account.Fill(Noon, Btc, 100_000m, 45_000m);
        Assert.Equal(33_578.859744834m, account.LiquidationPrice(Btc)!.Value, 6);
    }

    [Fact]
    public void Margin_in_coin_can_be_removed_down_to_the_initial_margin_at_the_mark()
    {
        var account = Open(1m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 100m, 10_000m);
        account.AddMargin(Btc, 0.5m);
        account.SetMark(Btc, 8_000m);

        // 0.6 - 0.25 loss - 1.25 / 10.
        Assert.Equal(0.225m, account.MaxRemovableMargin(Btc));
    }

    [Fact]
    public void An_order_in_coin_costs_margin_open_loss_and_fee()
    {
        var account = Open(0.5m, MarginMode.Isolated, 10m);
        account.SetMark(Btc, 8_000m);

        // A contract bought at 10,000: 0.001 of margin, 0.0125 - 0.01 of open loss, 0.000005 of fee: 0.5 / 0.003505 = 142.65.
        var decision = OrderCheck.Decide(account, Btc, 200m, 10_000m, LeverageLimits.None, 0.0005m);

        Assert.Equal(OrderLimit.AvailableMargin, decision.Limit);
        Assert.Equal(142m, decision.LargestQuantity);
    }

    [Fact]
    public void The_risk_tier_of_an_order_is_by_coin()
    {
        var account = Open(100m, MarginMode.Cross, 100m);
        account.SetMark(Btc, 10_000m);

        // 100x is allowed up to 20 BTC: 2,000 contracts at 10,000.
        var decision = OrderCheck.Decide(account, Btc, 2_500m, 10_000m, LeverageLimits.None, 0m);

        Assert.Equal(OrderLimit.RiskTier, decision.Limit);
        Assert.Equal(2_000m, decision.LargestQuantity);
    }

    [Theory]
    [InlineData(1_000, 8_000)]
    [InlineData(-1_000, 13_000)]
    public void Liquidation_costs_an_isolated_position_its_coin_margin_and_no_more(int contracts, int mark)
    {
        var account = Open(2m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, contracts, 10_000m);
        account.SetMark(Btc, mark);
        var engine = Accounts.Binance();

        var record = engine.Liquidate(account, MarginScope.Isolated(Btc), Noon, symbol => TriggerBar.At(account.Position(symbol).Mark));

        // 1,000 x 100 / 10,000 = 10 BTC of value, 1 BTC of margin. The fund sells on beyond bankruptcy and loses.
        Assert.Equal(1m, account.Wallet);
        Assert.False(account.Position(Btc).IsOpen);
        var loss = contracts * 100m / 10_000m - contracts * 100m / mark;
        Assert.Equal(loss + 1m, record!.FundGain, 20);
        Assert.Equal(Math.Sign(contracts), Math.Sign(-record.Fills[0].Quantity));
    }

    [Fact]
    public void The_leverage_that_would_have_survived_is_told_in_coin_too()
    {
        var account = Open(2m, MarginMode.Isolated, 10m);
        account.Fill(Noon, Btc, 1_000m, 10_000m);
        account.SetMark(Btc, 8_000m);

        // At 8,000 the loss is 2.5 and the value 12.5 BTC, whose maintenance margin is 12.5 x 0.5 % - 0.01 = 0.0525: 10 / 2.5525 = 3.917...
        Assert.Equal(3.91m, SurvivingLeverage.Of(account, MarginScope.Isolated(Btc)));
        // Cross with the wallet of 2: the share s with 2 - 2.5 s = 12.5 s x 0.4 % (its tier ends at 10): s = 2 / 2.55, 5 s = 3.9215...
        var cross = Open(2m, MarginMode.Cross, 10m);
        cross.Fill(Noon, Btc, 1_000m, 10_000m);
        cross.SetMark(Btc, 8_000m);
        Assert.Equal(3.92m, SurvivingLeverage.Of(cross, MarginScope.Cross));
    }
}
