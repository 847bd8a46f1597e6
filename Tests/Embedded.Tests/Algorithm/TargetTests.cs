using QuantConnect;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Orders;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Algorithm;

public sealed class TargetTests : IDisposable
{
    private readonly AlgorithmFixture _fixture = AlgorithmFixture.OnBinanceFutures();
    private readonly CryptoFuture _btc;
    private readonly CryptoFuture _eth;

    public TargetTests()
    {
        _btc = _fixture.Add("BTCUSDT", 50_000m);
        _eth = _fixture.Add("ETHUSDT", 2_500m);
        _fixture.Started();
    }

    public void Dispose() => _fixture.Dispose();

    // Portfolio 100,000, 0.25 % kept free: a share of x is x' = 0.9975 x. The taker fee of the order, 0.04 % of its notional, comes off the
    // portfolio first: q * 50,000 = x' * (100,000 - |q| * 20), so q = x' * 100,000 / (50,000 + |x'| * 20), cut to 0.001.
    //   1:    99,750 / 50,019.95 = 1.9942        -0.4: -39,900 / 50,007.98 = -0.79787
    //   0.5:  49,875 / 50,009.975 = 0.9973        3:   299,250 / 50,059.85 = 5.97784
    [Theory]
    [InlineData(1, 1.994)]
    [InlineData(0.5, 0.997)]
    [InlineData(-0.4, -0.797)]
    [InlineData(3, 5.977)]
    [InlineData(0, 0)]
    public void A_target_is_a_share_of_the_portfolio_less_the_free_part_and_the_fee_whatever_the_leverage(double target, double expected)
    {
        Assert.Equal((decimal)expected, _fixture.Algorithm.CalculateOrderQuantity(_btc.Symbol, target));

        _btc.SetLeverage(5m);
        Assert.Equal((decimal)expected, _fixture.Algorithm.CalculateOrderQuantity(_btc.Symbol, target));
    }

    [Fact]
    public void A_target_counts_what_is_held()
    {
        _btc.Holdings.SetHoldings(50_000m, 1.5m);
        _fixture.SetPrice(_btc, 50_000m);

        _fixture.Algorithm.SetHoldings(_btc.Symbol, 0, asynchronous: true);

        Assert.Equal(-1.5m, Assert.Single(_fixture.Orders.Submitted).Quantity);
    }

    // 1.994 wanted, 0.5 on its way; see the recorded run MissingBars, order 11.
    [Fact]
    public void A_target_counts_market_orders_that_have_not_filled()
    {
        _fixture.Algorithm.MarketOrder(_btc.Symbol, 0.5m, asynchronous: true);

        _fixture.Algorithm.SetHoldings(_btc.Symbol, 1, asynchronous: true);

        Assert.Equal([0.5m, 1.494m], _fixture.Orders.Submitted.Select(request => request.Quantity));
    }

    [Theory]
    [InlineData(-1_000_000_001.0)]
    [InlineData(0.00000000001)]
    public void A_target_outside_the_settings_bounds_is_an_error_and_no_order(double target)
    {
        _fixture.Algorithm.SetHoldings(_btc.Symbol, target, asynchronous: true);

        Assert.Empty(_fixture.Orders.Requests);
        Assert.Contains(_fixture.Algorithm.ErrorMessages, message => message.StartsWith("The portfolio target percent:",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Other_positions_are_closed_first_where_that_is_asked_for()
    {
        _eth.Holdings.SetHoldings(2_500m, -4m);

        _fixture.Algorithm.SetHoldings(_btc.Symbol, 0.5m, liquidateExistingHoldings: true, asynchronous: true, tag: "switch");

        Assert.Equal([("ETHUSDT", 4m, "switch"), ("BTCUSDT", 0.997m, "switch")],
            _fixture.Orders.Submitted.Select(request => (request.Symbol.Value, request.Quantity, request.Tag)));
    }

    [Fact]
    public void Of_several_targets_those_that_reduce_come_first_and_then_the_larger()
    {
        _eth.Holdings.SetHoldings(2_500m, 40m);
        _fixture.SetPrice(_eth, 2_500m);

        _fixture.Algorithm.SetHoldings([new PortfolioTarget(_btc.Symbol, 0.9m), new PortfolioTarget(_eth.Symbol, 0.1m)],
            asynchronous: true);

        var requests = _fixture.Orders.Submitted.ToList();
        Assert.Equal(["ETHUSDT", "BTCUSDT"], requests.Select(request => request.Symbol.Value));
        Assert.True(requests[0].Quantity < 0m);
    }

    [Fact]
    public void Liquidate_closes_positions_in_order_of_symbols_and_cancels_what_rests()
    {
        _btc.Holdings.SetHoldings(50_000m, 0.3m);
        _eth.Holdings.SetHoldings(2_500m, -4m);
        var resting = _fixture.Algorithm.StopMarketOrder(_btc.Symbol, -0.3m, 45_000m);

        var tickets = _fixture.Algorithm.Liquidate(asynchronous: true);

        Assert.Equal([("BTCUSDT", -0.3m, "Liquidated"), ("ETHUSDT", 4m, "Liquidated")],
            tickets.Select(ticket => (ticket.Symbol.Value, ticket.Quantity, ticket.Tag)));
        var cancel = Assert.Single(_fixture.Orders.Requests.OfType<CancelOrderRequest>());
        Assert.Equal(resting.OrderId, cancel.OrderId);
        Assert.Equal("Liquidated", cancel.Tag);
    }

    [Fact]
    public void Liquidate_counts_market_orders_that_have_not_filled()
    {
        _btc.Holdings.SetHoldings(50_000m, 0.3m);
        _fixture.Algorithm.MarketOrder(_btc.Symbol, 0.2m, asynchronous: true);

        Assert.Equal(-0.5m, Assert.Single(_fixture.Algorithm.Liquidate(_btc.Symbol, asynchronous: true)).Quantity);
    }

    [Fact]
    public void Liquidate_does_not_close_what_a_market_order_is_about_to_close()
    {
        _btc.Holdings.SetHoldings(50_000m, 0.3m);
        _fixture.Algorithm.MarketOrder(_btc.Symbol, -0.3m, asynchronous: true);

        Assert.Empty(_fixture.Algorithm.Liquidate(_btc.Symbol, asynchronous: true));
    }

    [Fact]
    public void Liquidate_can_be_switched_off()
    {
        _btc.Holdings.SetHoldings(50_000m, 0.3m);
        _fixture.Algorithm.Settings.LiquidateEnabled = false;

        Assert.Empty(_fixture.Algorithm.Liquidate());
        Assert.Empty(_fixture.Orders.Requests);
    }
}
