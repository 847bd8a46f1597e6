using Backtests.Margin;
using Backtests.Tuning.Comparison;

namespace Backtests.Tuning.Tests;

public class ComparisonGridTests
{
    private static readonly MarginMode[] Both = [MarginMode.Isolated, MarginMode.Cross];

    [Fact]
    public void The_modes_of_one_leverage_and_stop_loss_stand_side_by_side()
    {
        var grid = new ComparisonGrid([5m, 10m], [null, 2m], Both);

        Assert.Equal(
            ["isolated 5x, stop-loss none", "cross 5x, stop-loss none", "isolated 5x, stop-loss 2%", "cross 5x, stop-loss 2%",
                "isolated 10x, stop-loss none", "cross 10x, stop-loss none", "isolated 10x, stop-loss 2%", "cross 10x, stop-loss 2%"],
            grid.Cells.Select(cell => cell.ToString()));
    }

    [Fact]
    public void A_value_that_is_given_twice_is_run_once() => Assert.Equal(2, new ComparisonGrid([5m, 5.0m], [1m, 1m], Both).Cells.Count);

    [Theory]
    [InlineData(0.5, "leverages: 0.5 is out of range; give numbers from 1 to 1000")]
    [InlineData(-3, "leverages: -3 is out of range; give numbers from 1 to 1000")]
    public void A_leverage_below_one_is_refused(decimal leverage, string line) =>
        Assert.Equal(line, Assert.Throws<TuningException>(() => new ComparisonGrid([leverage], [null], Both)).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_stop_loss_that_can_never_or_always_trigger_is_refused(decimal percent) =>
        Assert.StartsWith($"stop-losses: {percent} is out of range",
            Assert.Throws<TuningException>(() => new ComparisonGrid([5m], [percent], Both)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Too_many_combinations_are_refused_before_any_is_run()
    {
        var line = Assert.Throws<TuningException>(() => new ComparisonGrid(
            Enumerable.Range(1, 100).Select(leverage => (decimal)leverage),
            Enumerable.Range(1, 99).Select(percent => (decimal?)percent),
            Both)).Message;

        Assert.StartsWith("19800 combinations are more than 10000", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_puts_its_parameters_over_the_common_ones()
    {
        var common = new Dictionary<string, string> { ["leverage"] = "3", ["venue"] = "binance-usdm" };

        var parameters = new ComparisonCell(12.5m, 1.5m, MarginMode.Cross).Parameters(common);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["leverage"] = "12.5", ["margin-mode"] = "cross", ["stop-loss-percent"] = "1.5", ["venue"] = "binance-usdm",
            },
            parameters);
    }

    [Fact]
    public void A_cell_without_a_stop_loss_takes_the_common_one_away()
    {
        var common = new Dictionary<string, string> { ["stop-loss-percent"] = "4" };

        var parameters = new ComparisonCell(5m, null, MarginMode.Isolated).Parameters(common);

        Assert.False(parameters.ContainsKey("stop-loss-percent"));
        Assert.Equal("4", common["stop-loss-percent"]);
    }
}
