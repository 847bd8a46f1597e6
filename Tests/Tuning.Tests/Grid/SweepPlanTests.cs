using Backtests.Margin;
using Backtests.Tuning.Grid;

namespace Backtests.Tuning.Tests.Grid;

public sealed class SweepPlanTests
{
    private static readonly Dictionary<string, string> Common = new() { ["take-profit-percent"] = "4", ["margin-mode"] = "cross", ["symbols"] = "BTCUSDT" };

    [Fact]
    public void A_grid_runs_every_combination_with_the_margin_mode_changing_fastest()
    {
        var plan = new SweepPlan(Grid("stop-loss=none,1", "leverage=5,10", "margin=isolated,cross"));

        Assert.Equal(8, plan.Count);
        Assert.Equal(
            ["margin isolated, leverage 5, stop-loss none", "margin cross, leverage 5, stop-loss none", "margin isolated, leverage 10, stop-loss none"],
            Enumerable.Range(0, 3).Select(n => plan[n].ToString()));
        Assert.Equal("margin cross, leverage 10, stop-loss 1%", plan[7].ToString());
        Assert.Equal(8, Enumerable.Range(0, 8).Select(n => plan[n].ToString()).Distinct().Count());
    }

    [Fact]
    public void A_point_sets_its_own_parameters_takes_away_what_is_none_and_leaves_the_others()
    {
        var point = new SweepPlan(Grid("stop-loss=1.5", "take-profit=none", "margin=isolated"))[0];

        var parameters = point.Parameters(Common);
        Assert.Equal(
            ["margin-mode=isolated", "stop-loss-percent=1.5", "symbols=BTCUSDT"],
            parameters.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_lane_has_the_point_s_values_then_the_parameters_then_the_usual_ones()
    {
        var lane = new SweepPlan(Grid("stop-loss=1.5", "max-hold=60"))[0].Lane(Common);

        Assert.Equal((0.015m, 0.04m, 60, MarginMode.Cross), (lane.StopLoss, lane.TakeProfit, lane.MaxHoldMinutes, lane.Mode));
        Assert.Equal((10m, 0.1m, false, 0m), (lane.Leverage, lane.MarginPart, lane.HasFixedSize, lane.SlippageBasisPoints));
    }

    [Theory]
    [InlineData(SweepSearch.Random)]
    [InlineData(SweepSearch.Sobol)]
    public void A_sample_has_so_many_different_combinations_and_is_the_same_every_time(SweepSearch search)
    {
        var grid = Grid("stop-loss=0.1..5:0.1", "take-profit=0.1..5:0.1", "leverage=1..40");

        var plan = new SweepPlan(grid, search, 500);
        var points = Enumerable.Range(0, plan.Count).Select(n => plan[n].ToString()).ToArray();

        Assert.Equal(500, points.Distinct().Count());
        Assert.Equal(points, Enumerable.Range(0, 500).Select(n => new SweepPlan(grid, search, 500)[n].ToString()));
        var other = new SweepPlan(grid, search, 500, seed: 2);
        Assert.Equal(search == SweepSearch.Sobol, points.SequenceEqual(Enumerable.Range(0, 500).Select(n => other[n].ToString())));
    }

    [Fact]
    public void A_Sobol_sample_fills_each_half_and_quarter_of_each_axis_alike()
    {
        // The first 64 points of a Sobol sequence put as many points into each quarter; without the first one, the corner, that is 15 or
        // 16.
        var plan = new SweepPlan(Grid("leverage=1..64", "entry-delay=0..63"), SweepSearch.Sobol, 63);

        foreach (var axis in (string[])["leverage", "entry-delay"])
        {
            var least = axis == "leverage" ? 1m : 0m;
            var quarters = Enumerable.Range(0, 63).Select(n =>
            {
                Assert.True(plan[n].TryGet(SweepAxis.Of(axis, ""), out var value));
                return (int)((value!.Value - least) / 16m);
            }).CountBy(quarter => quarter).ToDictionary();
            Assert.All(Enumerable.Range(0, 4), quarter => Assert.InRange(quarters[quarter], 15, 16));
        }
    }

    [Fact]
    public void A_sample_as_large_as_the_grid_is_the_grid()
    {
        var plan = new SweepPlan(Grid("leverage=1..5"), SweepSearch.Sobol, 99);

        Assert.Equal(5, plan.Count);
        Assert.Equal("leverage 3", plan[2].ToString());
    }

    [Fact]
    public void A_halving_keeps_a_third_for_three_times_the_days()
    {
        var plan = new SweepPlan(Grid("leverage=1..50"), SweepSearch.Halving);

        Assert.Equal([50, 17, 6], Enumerable.Range(0, 3).Select(plan.CountOn));
        Assert.Equal([10, 30, 90], Enumerable.Range(0, 3).Select(rung => plan.DaysOn(rung, 90)));
        Assert.Equal("--rungs: 8 days are too few for 3 rungs; give fewer, or a longer period",
            Assert.Throws<TuningException>(() => plan.DaysOn(0, 8)).Message);
    }

    [Fact]
    public void Numbers_that_do_not_fit_the_search_are_refused()
    {
        var grid = Grid("leverage=1..50");

        Assert.StartsWith("--lanes: a grid runs all", Error(() => new SweepPlan(grid, SweepSearch.Grid, 5)), StringComparison.Ordinal);
        Assert.StartsWith("--search random: say how many", Error(() => new SweepPlan(grid, SweepSearch.Random)), StringComparison.Ordinal);
        Assert.StartsWith("--rungs: is for --search halving", Error(() => new SweepPlan(grid, SweepSearch.Random, 5, rungs: 3)), StringComparison.Ordinal);
        Assert.StartsWith("the grid has 25000000 combinations", Error(() => new SweepPlan(
            Grid("leverage=1..500", "stop-loss=0.1..50:0.1", "entry-delay=0..99"))), StringComparison.Ordinal);
        Assert.Equal("leverage: is given twice", Error(() => Grid("leverage=1", "leverage=2")));
    }

    private static string Error(Func<object> action) => Assert.Throws<TuningException>(action).Message;

    private static SweepGrid Grid(params string[] axes) => new(axes.Select(text =>
        AxisValues.Parse(SweepAxis.Of(text.Split('=')[0], ""), text.Split('=')[1], text)));
}
