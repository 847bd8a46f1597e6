using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Securities;

/// <summary>Margin, buying power and targets of perpetuals, by hand; the recorded run InsufficientBuyingPower gives the messages.</summary>
public class MarginTests
{
    private readonly Account _account = new(cash: 10_000m);
    private readonly CryptoFuture _btc;
    private readonly CryptoFuture _eth;

    public MarginTests()
    {
        _btc = _account.Add("BTCUSDT", leverage: 10m);
        _eth = _account.Add("ETHUSDT", leverage: 5m);
        _account.Quote(_btc, 1000m, 1000m);
        _account.Quote(_eth, 100m, 100m);
    }

    private HasSufficientBuyingPowerForOrderResult Check(Security security, decimal quantity)
    {
        var order = _account.Orders.Place(OrderType.Market, security.Symbol, quantity);
        return _account.Portfolio.HasSufficientBuyingPowerForOrder([order]);
    }

    private decimal Target(Security security, decimal margin) => security.BuyingPowerModel
        .GetMaximumOrderQuantityForTargetBuyingPower(_account.Portfolio, security, margin, 0m).Quantity;

    [Fact]
    public void Margin_is_notional_over_leverage()
    {
        _account.Fill(_btc, -3m, 1000m);
        Assert.Equal(300m, _account.Portfolio.TotalMarginUsed);
        Assert.Equal(300m, _btc.BuyingPowerModel.GetInitialMarginRequirement(_btc, -3m));
        // 10000 - 1.2 paid - 1.2 to pay - 300
        Assert.Equal(9697.6m, _account.Portfolio.MarginRemaining);
    }

    [Fact]
    public void An_order_needs_its_margin_and_its_fee()
    {
        // 100 units: margin 10000, fee 40.
        var refused = Check(_btc, 100m);
        Assert.False(refused.IsSufficient);
        Assert.Equal("Id: 1, Initial Margin: 10040, Free Margin: 10000", refused.Reason);
        // 99.601 x (100 + 0.4) = 9999.94
        Assert.True(Check(_btc, 99.601m).IsSufficient);
        Assert.False(Check(_btc, 99.602m).IsSufficient);
    }

    [Fact]
    public void An_add_is_checked_against_the_whole_balance_as_if_nothing_were_held()
    {
        _account.Fill(_btc, 90m, 1000m);
        Assert.True(Check(_btc, 90m).IsSufficient);
        // The other symbol has 10000 - 36 of fee - 9000 left, and needs a fifth of 1000 and the fee for ten units.
        Assert.True(Check(_eth, 10m).IsSufficient);
        Assert.False(Check(_eth, 50m).IsSufficient);
    }

    [Fact]
    public void Against_a_position_twice_its_margin_is_added()
    {
        _account.Fill(_btc, 50m, 1000m);
        var remaining = _account.Portfolio.MarginRemaining;
        Assert.Equal(remaining, _account.Portfolio.GetMarginRemaining(_btc.Symbol, OrderDirection.Buy));
        Assert.Equal(remaining + 10_000m, _account.Portfolio.GetMarginRemaining(_btc.Symbol, OrderDirection.Sell));
        // Balance 9980 + 2 x 5000 covers 199 x 100.4 but not 200 x 100.4.
        Assert.True(Check(_btc, -198m).IsSufficient);
        Assert.False(Check(_btc, -200m).IsSufficient);
    }

    [Fact]
    public void A_target_is_reached_with_the_fee_taken_off_equity_and_whole_lots()
    {
        // Margin of half the equity: 50 units cost 20 of fee, so half of 9980: 49.9 units.
        Assert.Equal(49.9m, Target(_btc, 0.5m));
        Assert.Equal(-49.9m, Target(_btc, -0.5m));
    }

    [Fact]
    public void A_target_is_counted_from_the_position_held_long_or_short()
    {
        _account.Fill(_btc, -20m, 1000m);
        // Equity 10000 - 8 - 8 = 9984. Target margin 998.4 is 9.984 units short: buys 10.016, whose fee of 4.0064 takes 0.4 off the target:
        // 9.979 units short.
        Assert.Equal(10.021m, Target(_btc, -0.1m));
        Assert.Equal(20m, Target(_btc, 0m));
    }

    [Fact]
    public void A_margin_that_grows_with_size_is_not_passed()
    {
        _btc.SetBuyingPowerModel(new SteppedMargin());
        // 1000 of margin: at 10 % 10 units, but from 5000 of notional on it is 20 %, where 5 units would need 1000. With the fee of 2 off
        // equity the target is 999.8: 4.999 units.
        Assert.Equal(4.999m, Target(_btc, 0.1m));
    }

    [Theory]
    [InlineData(0.5, 0.05, false)]
    [InlineData(0.04, 0.05, true)]
    public void A_change_smaller_than_the_least_share_of_equity_is_no_order(double target, double least, bool isNone)
    {
        var result = _btc.BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower(_account.Portfolio, _btc, (decimal)target,
            (decimal)least);
        Assert.Equal(isNone, result.Quantity == 0);
        Assert.False(result.IsError);
    }

    [Fact]
    public void A_security_without_a_price_has_no_quantity_for_a_target()
    {
        var sol = _account.Add("SOLUSDT");
        var result = sol.BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower(_account.Portfolio, sol, 0.5m, 0m);
        Assert.True(result.IsError);
        Assert.Equal(0m, result.Quantity);
    }

    [Fact]
    public void Leverage_below_one_is_refused() => Assert.Throws<ArgumentException>(() => _btc.SetLeverage(0.5m));

    private sealed class SteppedMargin : SecurityMarginModel
    {
        public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters)
        {
            var value = parameters.Security.Holdings.GetQuantityValue(parameters.Quantity).InAccountCurrency;
            return new InitialMargin(value * (Math.Abs(value) < 5000m ? 0.1m : 0.2m));
        }
    }
}
