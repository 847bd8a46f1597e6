using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Securities;

/// <summary>The default margin call: when it warns, when it orders, how much, in which order. By hand.</summary>
public class MarginCallTests
{
    private readonly Account _account = new(cash: 10_000m);
    private readonly CryptoFuture _btc;

    public MarginCallTests()
    {
        _btc = _account.Add("BTCUSDT", leverage: 10m);
        _btc.SetFeeModel(new QuantConnect.Orders.Fees.ConstantFeeModel(0m, "USDT"));
        _account.Quote(_btc, 1000m, 1000m);
        _account.Fill(_btc, 90m, 1000m);
    }

    [Theory]
    // Equity 10000 + 90 x (price - 1000), margin 9 x price.
    [InlineData(1000, false, 0)] // 10000 to 9000: 10 % remain
    [InlineData(993, true, 0)] // 9370 to 8937: 4.6 % remain, a warning
    [InlineData(984, false, 0)] // 8560 to 8856: over, but by less than 10 %: neither warning nor order
    [InlineData(970, true, 1)] // 7300 to 8730: 19.6 % over
    public void It_warns_at_five_percent_and_orders_at_ten_percent_over(int price, bool warns, int orders)
    {
        _account.Quote(_btc, price, price);
        var requests = _account.Portfolio.MarginCallModel.GetMarginCallOrders(out var warning);
        Assert.Equal((warns, orders), (warning, requests.Count));
    }

    [Fact]
    public void It_reduces_by_just_the_margin_that_is_missing()
    {
        _account.Quote(_btc, 970m, 970m);
        var request = Assert.Single(_account.Portfolio.MarginCallModel.GetMarginCallOrders(out _));
        // Margin of 7300 is left: 75.257 units of 97, so 14.743 are sold.
        Assert.Equal((-14.743m, "Margin Call"), (request.Quantity, request.Tag));
        _account.Portfolio.MarginCallModel.ExecuteMarginCall([request]);
        Assert.Equal(75.257m, _btc.Holdings.Quantity);
        Assert.InRange(_account.Portfolio.MarginRemaining, 0m, 0.1m);
    }

    [Fact]
    public void The_largest_loser_goes_first_and_the_rest_only_while_margin_is_missing()
    {
        var eth = _account.Add("ETHUSDT", leverage: 10m);
        eth.SetFeeModel(new QuantConnect.Orders.Fees.ConstantFeeModel(0m, "USDT"));
        _account.Quote(eth, 100m, 100m);
        _account.Fill(eth, -100m, 100m);
        _account.Quote(_btc, 970m, 970m);
        _account.Quote(eth, 101m, 101m);
        var requests = _account.Portfolio.MarginCallModel.GetMarginCallOrders(out _);
        Assert.Equal(2, requests.Count);
        requests.Reverse();
        var tickets = _account.Portfolio.MarginCallModel.ExecuteMarginCall(requests);
        Assert.Equal(_btc.Symbol, Assert.Single(tickets).Symbol);
        Assert.Equal(-100m, eth.Holdings.Quantity);
    }

    [Fact]
    public void Without_a_position_there_is_nothing_to_say()
    {
        _account.Fill(_btc, -90m, 1000m);
        Assert.Empty(_account.Portfolio.MarginCallModel.GetMarginCallOrders(out var warning));
        Assert.False(warning);
    }
}
