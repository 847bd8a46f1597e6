using Backtests.Engine;
using Backtests.MarketData;
using Backtests.Plugins;
using Backtests.Strategies.Parameters;
using Backtests.Strategies.Reversal;
using Backtests.Tests;
using QuantConnect.Orders;

namespace Backtests.Strategies.Tests.Reversal;

public class LiquidationClusterReversalTests
{
    // 200 quiet minutes at 90,000 with one forced order each, then a minute with twenty forced sells of 50,000 USDT: 90,000 -> 87,300. The
    // next
    // minute makes the low, 85,500, two more hold it. The burst is known to be spent at the end of minute 203 (03:24).
    private static TinyMarket LongSqueeze(decimal afterwards, decimal oneLargeOrder = 0m)
    {
        var market = new TinyMarket();
        for (var minute = 0; minute < 200; minute++)
        {
            market.Bar(minute, 90_000m, 90_010m, 89_990m, 90_000m);
            market.ForcedOrder(minute, 30, "SELL", 90_000m, 0.011m + minute % 7 * 0.001m);
        }
        for (var second = 1; second <= 20; second++) market.ForcedOrder(200, second, "SELL", 90_000m, 0.555m);
        if (oneLargeOrder > 0) market.ForcedOrder(200, 30, "SELL", 90_000m, oneLargeOrder);
        market.Bar(200, 90_000m, 90_000m, 86_400m, 87_300m);
        market.Bar(201, 87_300m, 87_300m, 85_500m, 86_400m);
        market.Bar(202, 86_400m, 87_300m, 85_950m, 87_300m);
        market.Bar(203, 87_300m, 88_200m, 86_400m, 88_200m);
        market.Bar(204, 88_200m, 88_400m, 88_100m, 88_300m);
        market.Bar(205, 88_300m, Math.Max(88_300m, afterwards), Math.Min(88_300m, afterwards), afterwards);
        for (var minute = 206; minute < 600; minute++) market.Bar(minute, afterwards, afterwards, afterwards, afterwards);
        market.Write();
        return market;
    }

    [Fact]
    public void It_buys_at_the_end_of_the_bar_after_the_one_that_showed_exhaustion_and_takes_profit_at_a_part_of_the_leg()
    {
        using var market = LongSqueeze(afterwards: 89_700m);
        var orders = Run(market.Folder, ("target-retracement-percent", "90")).Orders;

        // Known at 03:24; minute 204 ends at 03:25 at 88,300. Size: 100000 * 20 % * 10 / 88300 = 2.26500 -> 2.265.
        var entry = orders[0];
        Assert.Equal("reversal entry", entry.Tag);
        Assert.Equal(new DateTime(2025, 3, 3, 3, 25, 0), entry.LastFillTime);
        Assert.Equal(88_300m, entry.Price);
        Assert.Equal(2.265m, entry.Quantity);

        // 85,500 + 0.9 * (90,000 - 85,500) = 89,550, reached by the bar of minute 205.
        var target = Assert.Single(orders, order => order.Tag == "take-profit");
        Assert.Equal(OrderStatus.Filled, target.Status);
        Assert.Equal(89_550m, target.Price);
        Assert.Equal(new DateTime(2025, 3, 3, 3, 26, 0), target.LastFillTime);

        // No order outlives its position.
        var stop = Assert.Single(orders, order => order.Type == OrderType.StopMarket);
        Assert.Equal(OrderStatus.Canceled, stop.Status);
    }

    [Fact]
    public void The_stop_lies_beyond_the_extreme_by_a_multiple_of_the_ATR_or_at_a_percentage()
    {
        using var market = LongSqueeze(afterwards: 85_000m);

        // Half an ATR below 85,500. Fourteen quiet five-minute bars have a true range of 20; the burst's bar reaches from 90,000 (minute
        // 200) to
        // 85,500 (minute 201): it is still open when the order is placed at 03:25, minute 204 being its last. Wilder's ATR of bars of 20 is
        // 20.
        var byAtr = Assert.Single(Run(market.Folder).Orders, order => order.Type == OrderType.StopMarket);
        Assert.Equal(85_490m, ((StopMarketOrder)byAtr).StopPrice);

        // 88,300 * 0.97 = 85,651
        var byPercent = Assert.Single(Run(market.Folder, ("stop-loss-percent", "3")).Orders, order => order.Type == OrderType.StopMarket);
        Assert.Equal(85_651m, ((StopMarketOrder)byPercent).StopPrice);
        Assert.Equal(OrderStatus.Filled, byPercent.Status);
    }

    [Fact]
    public void A_position_that_goes_nowhere_is_closed_after_its_time()
    {
        using var market = LongSqueeze(afterwards: 88_300m);
        var orders = Run(market.Folder, ("target-retracement-percent", "90"), ("time-exit-minutes", "45")).Orders;

        // Entered at 03:25, out at 04:10.
        var exit = Assert.Single(orders, order => order.Tag == "time exit" && order.Type == OrderType.Market);
        Assert.Equal(new DateTime(2025, 3, 3, 4, 10, 0), exit.LastFillTime);
        Assert.All(orders, order => Assert.False(order.Status.IsOpen()));
    }

    [Fact]
    public void Two_runs_on_the_generated_market_give_the_same_orders_to_the_last_digit()
    {
        var folder = DataFolders.NewPath("generated");
        try
        {
            MarketGenerator.Run(new GeneratorOptions { DataFolder = folder });
            DataFolders.Create(folder);
            var first = Run(folder, ("symbols", "BTCUSDT,ETHUSDT"));
            var second = Run(folder, ("symbols", "BTCUSDT,ETHUSDT"));

            Assert.Equal(first.Orders.Select(Describe), second.Orders.Select(Describe));

            // The generated market has one crash and one short squeeze, and the strategy trades against each in both contracts.
            var entries = first.Orders.Where(order => order.Tag == "reversal entry").ToArray();
            Assert.Contains(entries, order => order.Quantity > 0);
            Assert.Contains(entries, order => order.Quantity < 0);
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_misspelt_parameter_stops_the_run_before_it_starts()
    {
        using var market = LongSqueeze(afterwards: 88_300m);
        var error = Assert.IsType<ParameterException>(Cause(() => Run(market.Folder, ("cool-down-minuts", "10"))));
        Assert.Contains("did you mean 'cool-down-minutes'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detector_of_a_user_s_own_assembly_is_found_by_its_name()
    {
        using var market = LongSqueeze(afterwards: 88_300m);
        using var marketWithLargeOrder = LongSqueeze(afterwards: 88_300m, oneLargeOrder: 12m);
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        PluginAssemblies.Load([Path.Combine(Repository.Root, "Samples", "CustomRules", "bin", configuration, "net10.0", "CustomRules.dll")]);

        // No single order of the burst is worth a million, so this detector sees nothing. The built-in one bought.
        Assert.Empty(Run(market.Folder, ("detector", "CustomRules.BiggestOrdersDetector")).Orders);

        // One of 12 * 90,000 = 1,080,000 is: minute 201 goes lower, minute 202 does not, so the entry is at the end of minute 203, at
        // 88,200.
        var entry = Run(marketWithLargeOrder.Folder, ("detector", "CustomRules.BiggestOrdersDetector")).Orders[0];
        Assert.Equal(new DateTime(2025, 3, 3, 3, 24, 0), entry.LastFillTime);
        Assert.Equal(88_200m, entry.Price);
    }

    [Fact]
    public void An_unknown_detector_is_answered_with_the_one_that_was_meant()
    {
        using var market = LongSqueeze(afterwards: 88_300m);
        var error = Cause(() => Run(market.Folder, ("detector", "forced-order")));
        Assert.Contains("did you mean 'forced-orders'", error.Message, StringComparison.Ordinal);
    }

    private static Exception Cause(Func<BacktestResult> run)
    {
        try
        {
            return run().RuntimeError!;
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            return e.InnerException ?? e;
        }
    }

    private static string Describe(Order order) => string.Join(
        '|', order.Id, order.Symbol, order.Type, order.Quantity, order.Price, order.Status, order.Time.Ticks, order.LastFillTime?.Ticks, order.Tag);

    private static BacktestResult Run(string folder, params (string Name, string Value)[] given)
    {
        var parameters = new Dictionary<string, string> { ["symbols"] = "BTCUSDT", ["end-date"] = "2025-03-16" };
        if (given.All(pair => pair.Name != "symbols")) parameters["end-date"] = "2025-03-03";
        foreach (var (name, value) in given) parameters[name] = value;
        return BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = folder, Factory = () => new LiquidationClusterReversalAlgorithm(), Parameters = parameters,
        });
    }
}
