using Backtests.Tuning.Sampling;

namespace Backtests.Tuning.Tests.Sampling;

public sealed class SamplingTests
{
    [Fact]
    public void The_block_length_of_a_first_order_process_is_the_theory_s()
    {
        // Autocovariances 0.5^k: G / g = 2 * 0.5 / (1 - 0.25) = 4 / 3, so b = (4 / 3)^(2 / 3) * 1000^(1 / 3) = 12.114.
        double[] covariances = [.. Enumerable.Range(0, 200).Select(lag => Math.Pow(0.5, lag))];
        Assert.Equal(12.114, BlockLength.FromCovariances(covariances, 150, 1_000), 2);
    }

    [Fact]
    public void Independent_values_need_short_blocks_and_dependent_ones_longer()
    {
        var random = new SplitMix64(3);
        var (independent, dependent) = (new double[4_000], new double[4_000]);
        for (var n = 1; n < independent.Length; n++)
        {
            independent[n] = random.NextDouble() - 0.5;
            dependent[n] = 0.9 * dependent[n - 1] + independent[n];
        }
        Assert.InRange(BlockLength.Of(independent), 1, 8);
        // Theory: (1.8 / 0.19)^(2 / 3) * 4000^(1 / 3) = 71; the estimate scatters around it.
        Assert.InRange(BlockLength.Of(dependent), 30, 150);
    }

    [Fact]
    public void A_series_that_does_not_vary_needs_blocks_of_one() => Assert.Equal(1d, BlockLength.Of(new double[50]));

    [Fact]
    public void Blocks_have_the_mean_length_and_run_on_in_time()
    {
        var bootstrap = new StationaryBootstrap(1_000, 20, 42);
        var indexes = new int[200_000];
        bootstrap.Draw(indexes);
        var breaks = 0;
        for (var n = 1; n < indexes.Length; n++)
            if (indexes[n] != (indexes[n - 1] + 1) % 1_000) breaks++;
        // 10,000 blocks expected, standard deviation 97; one in a thousand new beginnings looks like no break.
        Assert.InRange(breaks, 9_500, 10_500);
        Assert.All(indexes, index => Assert.InRange(index, 0, 999));
    }

    [Fact]
    public void The_same_seed_draws_the_same()
    {
        var (first, second, other) = (new int[500], new int[500], new int[500]);
        new StationaryBootstrap(100, 5, 1).Draw(first);
        new StationaryBootstrap(100, 5, 1).Draw(second);
        new StationaryBootstrap(100, 5, 2).Draw(other);
        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void Sobol_points_are_the_published_ones()
    {
        // The first points of the first three dimensions with Joe and Kuo's numbers.
        double[][] expected =
        [
            [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625], [0.875, 0.875, 0.125], [0.625, 0.125, 0.875],
            [0.125, 0.625, 0.375],
        ];
        var (sequence, point) = (new SobolSequence(3), new double[3]);
        foreach (var coordinates in expected)
        {
            sequence.Next(point);
            Assert.Equal(coordinates, point);
        }
    }

    [Fact]
    public void Every_dimension_is_filled_evenly()
    {
        // 1,023 points and the origin: each of 1,024 equal parts of every axis holds exactly one.
        var (sequence, point) = (new SobolSequence(SobolSequence.MaxDimensions), new double[SobolSequence.MaxDimensions]);
        var seen = new HashSet<int>[point.Length];
        for (var dimension = 0; dimension < seen.Length; dimension++) seen[dimension] = [0];
        for (var n = 1; n < 1_024; n++)
        {
            sequence.Next(point);
            for (var dimension = 0; dimension < seen.Length; dimension++) seen[dimension].Add((int)(point[dimension] * 1_024));
        }
        Assert.All(seen, parts => Assert.Equal(1_024, parts.Count));
    }

    [Fact]
    public void Random_numbers_are_those_of_the_published_generator() =>
        // SplitMix64 from seed 1234567.
        Assert.Equal([6457827717110365317ul, 3203168211198807973ul, 9817491932198370423ul], First(1_234_567, 3));

    private static ulong[] First(ulong seed, int count)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next())];
    }
}
