using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>Orders that may only make a position smaller.</summary>
public sealed class ReduceOnlyTests
{
    private static readonly VenueOrderProperties OnlyReduce = new() { ReduceOnly = true };

    // One bar that reaches a stop at 49,500 and a target at 50,500 of a long from 50,000.
    private static readonly Move Both = new(10, 50_000m, 50_600m, 49_400m, 50_000m);

    [Fact]
    public void Of_a_stop_and_a_target_in_one_bar_only_the_first_order_fills()
    {
        var run = Run(OnlyReduce);

        Assert.False(run.Portfolio.Invested);
        // Sold at 49,500: 10,000 - 500, less 0.05 % of 50,000 and of 49,500.
        Assert.Equal(10_000m - 500m - 25m - 24.75m, run.Usdt);
        Assert.Equal([OrderStatus.Filled, OrderStatus.Filled, OrderStatus.Submitted],
            run.Transactions.GetOrders().OrderBy(order => order.Id).Select(order => order.Status));
    }

    [Fact]
    public void Without_the_property_the_second_order_opens_a_position_the_other_way() =>
        Assert.Equal(-1m, Run(null).Portfolio[Run(null).Perp(Btc)].Quantity);

    [Fact]
    public void It_fills_no_more_than_is_open()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 49_400m, 50_000m));
        var run = Lab.Run(market, new Script { Setup = Setup }
            .At(2, algorithm => algorithm.MarketOrder(algorithm.Perp(Btc), 1m))
            .At(3, algorithm => algorithm.StopMarketOrder(algorithm.Perp(Btc), -1m, 49_500m, orderProperties: OnlyReduce))
            .At(4, algorithm => algorithm.MarketOrder(algorithm.Perp(Btc), -0.4m)));

        Assert.False(run.Portfolio.Invested);
        Assert.Equal(-0.6m, run.Events[^1].FillQuantity);
    }

    private static ScriptedAlgorithm Run(VenueOrderProperties? properties)
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, Both);
        return Lab.Run(market, new Script { Setup = Setup }
            .At(2, algorithm => algorithm.MarketOrder(algorithm.Perp(Btc), 1m))
            .At(3, algorithm =>
            {
                algorithm.StopMarketOrder(algorithm.Perp(Btc), -1m, 49_500m, orderProperties: properties);
                algorithm.LimitOrder(algorithm.Perp(Btc), -1m, 50_500m, orderProperties: properties);
            }));
    }

    private static void Setup(ScriptedAlgorithm algorithm)
    {
        algorithm.UseVenue("binance-usdm", Backtests.Margin.MarginMode.Isolated, leverage: 10m);
        algorithm.AddCryptoFuture(Btc, QuantConnect.Resolution.Minute, QuantConnect.Market.Binance);
    }
}
