using Backtests.Tuning.Metrics;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Tuning.Tests;

public class DrawdownTests
{
    [Fact]
    public void It_is_measured_from_the_highest_value_before()
    {
        // Highest 120, then 90: 30 / 120. The fall from 130 to 104 is 26 / 130 = 0.2, smaller.
        Assert.Equal(0.25m, Drawdown.Largest([100m, 120m, 90m, 130m, 104m]));
    }

    [Fact]
    public void A_value_below_zero_has_fallen_by_more_than_everything() => Assert.Equal(1.5m, Drawdown.Largest([100m, -50m]));

    [Fact]
    public void A_value_that_never_falls_has_none() => Assert.Equal(0m, Drawdown.Largest([1m, 1m, 2m, 3m]));

    [Fact]
    public void Without_values_there_is_none() => Assert.Equal(0m, Drawdown.Largest([]));

    [Fact]
    public void It_is_the_worst_pair_of_an_earlier_and_a_later_value() => Prop.ForAll(
        Gen.Choose(1, 1_000).Select(value => (decimal)value).ArrayOf().ToArbitrary(),
        values =>
        {
            var worst = 0m;
            for (var i = 0; i < values.Length; i++)
                for (var j = i + 1; j < values.Length; j++) worst = Math.Max(worst, (values[i] - values[j]) / values[i]);
            return Drawdown.Largest(values) == worst;
        }).QuickCheckThrowOnFailure();
}
