using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Statistics;

namespace Backtests.Embedded.Tests.Securities;

/// <summary>Trades made of fills, by hand.</summary>
public class TradeBuilderTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
    private int _orderId;

    private void Fill(TradeBuilder builder, decimal quantity, decimal price, decimal fee = 0m)
    {
        _orderId++;
        var direction = quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell;
        builder.ProcessFill(new OrderEvent(_orderId, Btc, Account.At(_orderId), OrderStatus.Filled, direction, price, quantity,
            OrderFee.Zero), 1m, fee);
    }

    [Fact]
    public void Fills_are_matched_first_in_first_out_with_the_fee_on_the_first_part()
    {
        var builder = new TradeBuilder(FillGroupingMethod.FillToFill, FillMatchingMethod.FIFO);
        Fill(builder, 1m, 100m, 1m);
        Fill(builder, 2m, 110m, 2m);
        Fill(builder, -1.5m, 120m, 3m);
        Fill(builder, -2.5m, 105m, 4m);

        var trades = builder.ClosedTrades;
        Assert.Equal(
            [(1m, 100m, 120m, 20m, 4m, "1,3"), (0.5m, 110m, 120m, 5m, 2m, "2,3"), (1.5m, 110m, 105m, -7.5m, 4m, "2,4")],
            trades.Select(t => (t.Quantity, t.EntryPrice, t.ExitPrice, t.ProfitLoss, t.TotalFees, string.Join(",", t.OrderIds))));
        Assert.Equal([true, true, false], trades.Select(t => t.IsWin));
        Assert.True(builder.HasOpenPosition(Btc));

        // The rest of the last fill is a short of one unit, whose fee is paid.
        Fill(builder, 1m, 100m, 5m);
        var last = builder.ClosedTrades[^1];
        Assert.Equal((TradeDirection.Short, 1m, 105m, 5m, 5m), (last.Direction, last.Quantity, last.EntryPrice, last.ProfitLoss,
            last.TotalFees));
        Assert.False(builder.HasOpenPosition(Btc));
    }

    [Fact]
    public void Last_in_first_out_closes_the_newest_lot_first()
    {
        var builder = new TradeBuilder(FillGroupingMethod.FillToFill, FillMatchingMethod.LIFO);
        Fill(builder, 1m, 100m);
        Fill(builder, 1m, 110m);
        Fill(builder, -1m, 120m);
        Assert.Equal(110m, Assert.Single(builder.ClosedTrades).EntryPrice);
    }

    [Fact]
    public void Excursions_are_those_of_the_whole_position_rounded_to_cents()
    {
        var builder = new TradeBuilder(FillGroupingMethod.FillToFill, FillMatchingMethod.FIFO);
        Fill(builder, -0.333m, 100m);
        builder.SetMarketPrice(Btc, 110m);
        builder.SetMarketPrice(Btc, 85m);
        Fill(builder, 0.333m, 95m);
        var trade = Assert.Single(builder.ClosedTrades);
        // 0.333 x 5 = 1.665, x 10 = 3.33, x 15 = 4.995: halves go to the even cent.
        Assert.Equal((1.66m, -3.33m, 5.00m), (trade.ProfitLoss, trade.MAE, trade.MFE));
    }

    [Fact]
    public void Flat_to_flat_makes_one_trade_of_average_prices()
    {
        var builder = new TradeBuilder(FillGroupingMethod.FlatToFlat, FillMatchingMethod.FIFO);
        Fill(builder, 1m, 100m, 1m);
        Fill(builder, 3m, 120m, 1m);
        Fill(builder, -1m, 130m, 1m);
        Assert.Empty(builder.ClosedTrades);
        Fill(builder, -3m, 110m, 1m);
        var trade = Assert.Single(builder.ClosedTrades);
        // In at (100 + 360) / 4, out at (130 + 330) / 4.
        Assert.Equal((4m, 115m, 115m, 0m, 4m, "1,2,3,4"),
            (trade.Quantity, trade.EntryPrice, trade.ExitPrice, trade.ProfitLoss, trade.TotalFees, string.Join(",",
                trade.OrderIds.Order())));
    }

    [Fact]
    public void Flat_to_reduced_makes_a_trade_of_each_reduction()
    {
        var builder = new TradeBuilder(FillGroupingMethod.FlatToReduced, FillMatchingMethod.FIFO);
        Fill(builder, 1m, 100m);
        Fill(builder, 1m, 110m);
        Fill(builder, -1.5m, 120m);
        var trade = Assert.Single(builder.ClosedTrades);
        // 20 + 0.5 x 10 on 1.5 units.
        Assert.Equal((1.5m, 25m), (trade.Quantity, trade.ProfitLoss));
    }
}
