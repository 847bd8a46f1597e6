using QuantConnect;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Algorithm;

// Codes and messages are those of the recorded run BrokerageRejects, or of the upstream's listing of error codes.
public sealed class OrderCheckTests : IDisposable
{
    private readonly AlgorithmFixture _fixture = AlgorithmFixture.OnBinanceFutures();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void An_order_in_Initialize_is_invalid_and_says_so()
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);

        var ticket = _fixture.Algorithm.MarketOrder(future.Symbol, 1m);

        Refused(ticket, OrderResponseErrorCode.AlgorithmWarmingUp,
            "This operation is not allowed in Initialize or during warm up: OrderRequest.Submit. " +
            "Please move this code to the OnWarmupFinished() method.");
    }

    [Fact]
    public void An_order_of_nothing_is_invalid()
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);
        _fixture.Started();

        Refused(_fixture.Algorithm.MarketOrder(future.Symbol, 0m), OrderResponseErrorCode.OrderQuantityZero,
            "Unable to submit order with id -10 that has zero quantity.");
    }

    [Theory]
    [InlineData(0.0004)]
    [InlineData(-0.0004)]
    public void An_order_of_less_than_a_lot_is_invalid(double quantity)
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);
        _fixture.Started();

        Refused(_fixture.Algorithm.MarketOrder(future.Symbol, quantity), OrderResponseErrorCode.OrderQuantityLessThanLotSize,
            "Unable to submit order with id -10 which quantity (0.0004) is less than lot size (0.001).");
    }

    [Fact]
    public void An_order_without_a_price_is_invalid()
    {
        var future = _fixture.Algorithm.AddCryptoFuture("BTCUSDT");
        _fixture.Started();

        var ticket = _fixture.Algorithm.LimitOrder(future.Symbol, 1m, 50_000m);

        Assert.Equal(OrderResponseErrorCode.SecurityPriceZero, ticket.SubmitRequest.Response.ErrorCode);
    }

    [Fact]
    public void An_order_of_a_removed_security_is_invalid()
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);
        _fixture.Started();
        future.IsTradable = false;

        Refused(_fixture.Algorithm.MarketOrder(future.Symbol, 1m), OrderResponseErrorCode.NonTradableSecurity,
            "The security with symbol 'BTCUSDT' is marked as non-tradable.");
    }

    [Fact]
    public void The_order_beyond_the_maximum_stops_the_run()
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);
        _fixture.Algorithm.SetMaximumOrders(2);
        _fixture.Started();

        for (var i = 0; i < 2; i++) Assert.Equal(OrderStatus.Submitted, _fixture.Algorithm.MarketOrder(future.Symbol, 1m,
            asynchronous: true).Status);
        var ticket = _fixture.Algorithm.MarketOrder(future.Symbol, 1m, asynchronous: true);

        Assert.Equal(OrderResponseErrorCode.ExceededMaximumOrders, ticket.SubmitRequest.Response.ErrorCode);
        Assert.Equal(AlgorithmStatus.Stopped, _fixture.Algorithm.Status);
    }

    [Fact]
    public void A_market_that_never_closes_takes_no_order_for_its_opening()
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);
        _fixture.Started();

        Assert.Throws<InvalidOperationException>(() => _fixture.Algorithm.MarketOnOpenOrder(future.Symbol, 1m));
        Assert.Throws<InvalidOperationException>(() => _fixture.Algorithm.MarketOnCloseOrder(future.Symbol, 1m));
    }

    [Fact]
    public void A_refused_order_leaves_no_trace_but_its_ticket_and_an_error_message()
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);
        _fixture.Started();

        _fixture.Algorithm.MarketOrder(future.Symbol, 0m);

        Assert.Empty(_fixture.Orders.Requests);
        Assert.Equal(["Unable to submit order with id -10 that has zero quantity."], _fixture.Algorithm.ErrorMessages);
    }

    [Fact]
    public void Every_kind_of_order_carries_its_prices_tag_and_time()
    {
        var future = _fixture.Add("BTCUSDT", 50_000m);
        _fixture.Started();
        var algorithm = _fixture.Algorithm;
        var symbol = future.Symbol;

        algorithm.LimitOrder(symbol, 1m, 49_000m, tag: "limit");
        algorithm.StopMarketOrder(symbol, -1m, 48_000m);
        algorithm.StopLimitOrder(symbol, -1m, 48_000m, 47_900m);
        algorithm.LimitIfTouchedOrder(symbol, 1m, 48_500m, 48_400m);
        algorithm.TrailingStopOrder(symbol, -1m, 100m, false);
        algorithm.TrailingStopOrder(symbol, 1m, 0.01m, true);

        var requests = _fixture.Orders.Submitted.ToList();
        Assert.Equal([OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit, OrderType.LimitIfTouched, OrderType.TrailingStop,
            OrderType.TrailingStop],
            requests.Select(request => request.OrderType));
        Assert.All(requests, request => Assert.Equal(new DateTime(2024, 3, 1), request.Time));
        Assert.Equal("limit", requests[0].Tag);
        Assert.Equal([49_000m, 0m, 47_900m, 48_400m, 0m, 0m], requests.Select(request => request.LimitPrice));
        // Trailing: 50,000 - 100 for the sale, 50,000 * 1.01 for the purchase.
        Assert.Equal([0m, 48_000m, 48_000m, 0m, 49_900m, 50_500m], requests.Select(request => request.StopPrice));
        Assert.Equal(48_500m, requests[3].TriggerPrice);
    }

    private void Refused(OrderTicket ticket, OrderResponseErrorCode code, string message)
    {
        Assert.Equal(-10, ticket.OrderId);
        Assert.Equal(OrderStatus.Invalid, ticket.Status);
        Assert.Equal(code, ticket.SubmitRequest.Response.ErrorCode);
        Assert.Equal(message, ticket.SubmitRequest.Response.ErrorMessage);
        Assert.Empty(_fixture.Orders.Requests);
    }
}
