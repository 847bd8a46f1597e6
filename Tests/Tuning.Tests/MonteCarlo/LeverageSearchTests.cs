using Backtests.Margin;
using Backtests.Tuning.Comparison;
using Backtests.Tuning.MonteCarlo;

namespace Backtests.Tuning.Tests.MonteCarlo;

public sealed class LeverageSearchTests
{
    // g(f) = 3 f - f² / 2 is largest at f = 3.
    [Theory]
    [InlineData(new double[] { 1, 2, 5 })]
    [InlineData(new double[] { 2.5, 4, 5 })]
    [InlineData(new double[] { 4, 5 })]
    public void The_optimum_of_a_parabola_is_its_vertex(double[] leverages) =>
        Assert.Equal(3, LeverageSearch.Optimum(leverages, Array.ConvertAll(leverages, f => 3 * f - f * f / 2)), 12);

    [Fact]
    public void What_still_rises_at_the_end_of_the_grid_is_best_there() => Assert.Equal(5, LeverageSearch.Optimum([1, 5], [0.1, 0.4]));

    [Fact]
    public void Where_nothing_grows_no_position_is_best() => Assert.Equal(0, LeverageSearch.Optimum([1, 5], [-0.1, -0.4]));

    [Theory]
    // From 2 % at 10x to 12 % at 20x, 5 % is passed after three tenths of the way.
    [InlineData(new[] { 0.0, 0.02, 0.12 }, 13)]
    // A probability that is the limit is accepted.
    [InlineData(new[] { 0.05, 0.05, 0.05 }, double.PositiveInfinity)]
    [InlineData(new[] { 0.06, 0.5, 0.9 }, double.NegativeInfinity)]
    public void The_limit_is_passed_between_the_leverages_around_it(double[] probabilities, double expected) =>
        Assert.Equal(expected, LeverageSearch.Crossing([5, 10, 20], probabilities, 0.05), 12);

    [Fact]
    public void Growth_is_the_mean_of_the_logarithms_a_year_with_a_floor_under_a_total_loss()
    {
        // ln 2 and ln 0.0001 over half a year each: (0.693147 - 9.210340) / 2 / 0.5.
        Assert.Equal(-8.517193191416238, LeverageSearch.Growth([2, 0], 0.5), 12);
    }

    [Fact]
    public void The_ladder_steps_up_by_a_tenth_at_most_and_keeps_the_grid_in_front()
    {
        var grid = new ComparisonGrid([5m, 1m, 2m], [null, 1m], [MarginMode.Isolated, MarginMode.Cross]);

        var cells = LeverageLadder.Refine(grid);

        Assert.Equal(grid.Cells, cells.Take(12));
        var leverages = cells.Where(cell => cell is { Mode: MarginMode.Cross, StopLossPercent: 1m }).Select(cell => cell.Leverage).Order().ToArray();
        Assert.Equal((1m, 5m), (leverages[0], leverages[^1]));
        Assert.All(leverages.Zip(leverages.Skip(1)), pair => Assert.InRange(pair.Second / pair.First, 1.0001m, 1.1001m));
    }

    [Fact]
    public void Percentiles_are_interpolated_between_the_sorted_values()
    {
        // Type 7 of 1..21: the share p lies at 1 + 20 p.
        double[] values = [.. Enumerable.Range(1, 21).Select(value => (double)(22 - value))];

        Assert.Equal(new Percentiles(2, 6, 11, 16, 20), Percentiles.OfAndSort(values));
    }

    [Fact]
    public void Percentiles_of_values_beyond_the_grid_stay_beyond_it()
    {
        double[] sorted = [double.NegativeInfinity, 3, 4, 5, double.PositiveInfinity];

        Assert.Equal(
            (double.NegativeInfinity, 4, double.PositiveInfinity), (Percentiles.At(sorted, 0.05), Percentiles.At(sorted, 0.5), Percentiles.At(sorted, 0.95)));
    }
}
