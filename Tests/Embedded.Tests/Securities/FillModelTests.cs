using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Securities;

public class FillModelTests
{
    private readonly Account _account = new();
    private readonly Security _btc;

    public FillModelTests()
    {
        _btc = _account.Add("BTCUSDT");
        // Orders are placed at minute 1; the bar they are tried on ends at minute 2.
        _account.SetTime(Account.At(1));
        _account.Quote(_btc, 100m, 101m);
    }

    private void NextBar(decimal open, decimal high, decimal low, decimal close)
    {
        _account.SetTime(Account.At(2));
        _account.Bar(_btc, new Bar(open, high, low, close), new Bar(open + 1, high + 1, low + 1, close + 1));
    }

    private LimitOrder Limit(decimal quantity, decimal price) => new(_btc.Symbol, quantity, price, Account.At(1));
    private StopMarketOrder Stop(decimal quantity, decimal price) => new(_btc.Symbol, quantity, price, Account.At(1));

    [Theory]
    [InlineData(2, 101)]
    [InlineData(-2, 100)]
    public void A_market_order_fills_at_once_at_the_close_of_its_side(int quantity, int price)
    {
        var fill = _account.Try(_btc, new MarketOrder(_btc.Symbol, quantity, Account.At(1)));
        Assert.Equal((OrderStatus.Filled, (decimal)price, (decimal)quantity), (fill.Status, fill.FillPrice, fill.FillQuantity));
        Assert.Equal(Account.At(1), fill.UtcTime);
    }

    [Fact]
    public void A_market_order_pays_the_slippage()
    {
        _btc.SetSlippageModel(new ConstantSlippageModel(0.01m));
        // 1 % of the mid, 100.5, on top of the ask 101.
        Assert.Equal(102.005m, _account.Try(_btc, new MarketOrder(_btc.Symbol, 1m, Account.At(1))).FillPrice);
    }

    [Theory]
    [InlineData(61, OrderStatus.Filled)]
    [InlineData(62, OrderStatus.None)]
    public void A_market_order_fills_on_a_bar_of_up_to_an_hour_ago_and_else_waits(int placed, OrderStatus status)
    {
        _account.SetTime(Account.At(placed));
        Assert.Equal(status, _account.Try(_btc, new MarketOrder(_btc.Symbol, 1m, Account.At(placed))).Status);
    }

    [Fact]
    public void A_limit_order_is_not_tried_on_the_bar_in_whose_step_it_was_placed()
    {
        Assert.Equal(OrderStatus.None, _account.Try(_btc, Limit(1m, 500m)).Status);
    }

    [Theory]
    // The ask's low is 91: a limit at it is only touched; one above it fills at the limit, or at the ask's high, 106, when beyond the bar.
    [InlineData(1, 91, null)]
    [InlineData(1, 91.1, 91.1)]
    [InlineData(1, 120, 106.0)]
    // The bid's high is 105.
    [InlineData(-1, 105, null)]
    [InlineData(-1, 104.9, 104.9)]
    [InlineData(-1, 80, 90.0)]
    public void A_limit_order_needs_a_strict_cross(int quantity, double limit, double? price)
    {
        NextBar(100, 105, 90, 95);
        var fill = _account.Try(_btc, Limit(quantity, (decimal)limit));
        Assert.Equal(price.HasValue ? OrderStatus.Filled : OrderStatus.None, fill.Status);
        Assert.Equal((decimal)(price ?? 0), fill.FillPrice);
    }

    [Theory]
    // Sell stops see the bid's low, 90, and fill at the worse of stop and bid close, 95.
    [InlineData(-1, 90, null)]
    [InlineData(-1, 90.1, 90.1)]
    [InlineData(-1, 99, 95.0)]
    // Buy stops see the ask's high, 106, and fill at the worse of stop and ask close, 96.
    [InlineData(1, 106, null)]
    [InlineData(1, 105.9, 105.9)]
    [InlineData(1, 92, 96.0)]
    public void A_stop_order_triggers_beyond_the_stop_and_fills_at_the_worse_of_stop_and_close(int quantity, double stop, double? price)
    {
        NextBar(100, 105, 90, 95);
        var fill = _account.Try(_btc, Stop(quantity, (decimal)stop));
        Assert.Equal(price.HasValue ? OrderStatus.Filled : OrderStatus.None, fill.Status);
        Assert.Equal((decimal)(price ?? 0), fill.FillPrice);
    }

    [Fact]
    public void A_stop_limit_order_that_triggers_fills_only_when_the_close_is_beyond_the_limit()
    {
        NextBar(100, 105, 90, 95);
        var order = new StopLimitOrder(_btc.Symbol, -1m, 92m, 95.5m, Account.At(1));
        Assert.Equal(OrderStatus.None, _account.Try(_btc, order).Status);
        Assert.True(order.StopTriggered);
        Assert.Equal([order], _account.Updated);

        _account.SetTime(Account.At(3));
        _account.Bar(_btc, new Bar(96, 97, 94, 96), new Bar(97, 98, 95, 97));
        // Close 96 is above the limit; the better of the bid's low 94 and the limit.
        Assert.Equal(95.5m, _account.Try(_btc, order).FillPrice);
    }

    [Fact]
    public void A_trailing_stop_follows_the_bars_favourable_extreme_and_triggers_on_a_touch()
    {
        NextBar(100, 110, 99, 109);
        var order = new TrailingStopOrder(_btc.Symbol, -1m, 95m, 10m, false, Account.At(1));
        Assert.Equal(OrderStatus.None, _account.Try(_btc, order).Status);
        // The bid's high less the distance.
        Assert.Equal(100m, order.StopPrice);

        _account.SetTime(Account.At(3));
        _account.Bar(_btc, new Bar(105, 105, 100, 104), new Bar(106, 106, 101, 105));
        var fill = _account.Try(_btc, order);
        Assert.Equal((OrderStatus.Filled, 100m), (fill.Status, fill.FillPrice));
    }

    [Fact]
    public void A_trailing_stop_never_moves_away_from_the_price()
    {
        Assert.False(TrailingStopOrder.TryUpdateStopPrice(104m, 95m, 0.1m, true, OrderDirection.Sell, out _));
        // 10 % below 110.
        Assert.True(TrailingStopOrder.TryUpdateStopPrice(110m, 95m, 0.1m, true, OrderDirection.Sell, out var stop));
        Assert.Equal(99m, stop);
        Assert.True(TrailingStopOrder.TryUpdateStopPrice(90m, 105m, 0.1m, true, OrderDirection.Buy, out stop));
        Assert.Equal(99m, stop);
    }

    [Fact]
    public void A_bar_that_was_filled_forward_fills_nothing()
    {
        _account.SetTime(Account.At(2));
        var bar = new QuoteBar(Account.At(1), _btc.Symbol, new Bar(50, 50, 50, 50), 1m, new Bar(51, 51, 51, 51), 1m,
            TimeSpan.FromMinutes(1));
        _btc.Update([bar.Clone(true)], typeof(QuoteBar));
        Assert.Equal(OrderStatus.None, _account.Try(_btc, Limit(1m, 90m)).Status);
        Assert.Equal(100.5m, _btc.Price);
    }

    [Fact]
    public void Without_quotes_the_trades_fill_both_sides()
    {
        var sol = _account.Add("SOLUSDT");
        sol.SetMarketPrice(new TradeBar(Account.At(0), sol.Symbol, 10, 12, 9, 11, 5, TimeSpan.FromMinutes(1)));
        Assert.Equal(11m, _account.Try(sol, new MarketOrder(sol.Symbol, 1m, Account.At(1))).FillPrice);
        Assert.Equal(11m, _account.Try(sol, new MarketOrder(sol.Symbol, -1m, Account.At(1))).FillPrice);
        Assert.Equal((11m, 11m, 11m), (sol.Price, sol.BidPrice, sol.AskPrice));
    }

    [Theory]
    [InlineData(3, 2, 23, 59, false)]
    [InlineData(3, 3, 0, 0, true)]
    public void An_order_good_till_a_date_expires_at_the_end_of_that_date(int month, int day, int hour, int minute, bool expired)
    {
        _account.SetTime(new DateTime(2024, month, day, hour, minute, 0, DateTimeKind.Utc));
        var order = new LimitOrder(_btc.Symbol, 1m, 50m, Account.At(1), "", new OrderProperties { TimeInForce =
            TimeInForce.GoodTilDate(new DateTime(2024, 3, 2)) });
        Assert.Equal(expired, order.TimeInForce.IsOrderExpired(_btc, order));
    }

    [Fact]
    public void A_day_order_expires_at_midnight()
    {
        var order = new LimitOrder(_btc.Symbol, 1m, 50m, Account.At(1), "", new OrderProperties { TimeInForce = TimeInForce.Day });
        _account.SetTime(Account.At((24 * 60) - 1));
        Assert.False(order.TimeInForce.IsOrderExpired(_btc, order));
        _account.SetTime(Account.At(24 * 60));
        Assert.True(order.TimeInForce.IsOrderExpired(_btc, order));
    }
}
