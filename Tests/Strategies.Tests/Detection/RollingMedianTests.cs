using Backtests.Strategies.Detection;

namespace Backtests.Strategies.Tests.Detection;

public class RollingMedianTests
{
    [Fact]
    public void It_is_the_middle_of_the_last_values_sorted()
    {
        var random = new Random(7);
        var median = new RollingMedian(25);
        var all = new List<double>();
        for (var i = 0; i < 500; i++)
        {
            // Few distinct values, so that equal ones come and go.
            var value = random.Next(10);
            all.Add(value);
            median.Add(value);
            var last = all.TakeLast(25).Order().ToArray();
            var expected = last.Length % 2 == 1 ? last[last.Length / 2] : (last[last.Length / 2 - 1] + last[last.Length / 2]) / 2;
            Assert.Equal(expected, median.Median);
        }
    }

    [Fact]
    public void Moments_of_the_window_are_those_of_its_values()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, population standard deviation 2.
        var moments = new RollingMoments(8);
        foreach (var value in new double[] { 100, 200, 2, 4, 4, 4, 5, 5, 7, 9 }) moments.Add(value);
        Assert.Equal(5, moments.Mean, 10);
        Assert.Equal(2, moments.StandardDeviation, 10);
    }
}
