using Backtests.Tuning.Sampling;
using Backtests.Tuning.Trust;

namespace Backtests.Tuning.Tests.Trust;

public sealed class OverfittingProbabilityTests
{
    [Fact]
    public void Lanes_that_take_turns_are_overfitted()
    {
        // Four blocks of one period, two lanes: A 2, 1, -1, -2 and B -1, -2, 2, 1. Six splits, trained on
        //  1 2: A is best, on 3 4 it is the worse of two: rank 1/3.     3 4: B is best, on 1 2 the worse: 1/3.
        //  1 3, 2 4, 1 4 and 2 3: both are equal on both halves: rank 1/2.
        // None is above one half, so the probability is 1; the best loses on the other half in 1 2, 3 4 and 1 3 (0.5 / 2.12 below zero).
        var outcome = OverfittingProbability.Of([2, 1, -1, -2, -1, -2, 2, 1], 2, 4, 4);
        Assert.Equal(6, outcome.Splits);
        Assert.Equal(1d, outcome.Probability);
        Assert.Equal(0.5, outcome.MedianRank, 12);
        Assert.Equal(0.5, outcome.ProbabilityOfLoss, 12);
    }

    [Fact]
    public void A_lane_that_is_always_better_is_not()
    {
        var outcome = OverfittingProbability.Of([1, 2, 3, 5, -1, -2, -3, -5], 2, 4, 4);
        Assert.Equal(0d, outcome.Probability);
        Assert.Equal(2d / 3d, outcome.MedianRank, 12);
        Assert.Equal(0d, outcome.ProbabilityOfLoss);
    }

    [Fact]
    public void There_are_as_many_splits_as_ways_to_choose_half_of_the_blocks() =>
        // 16 over 8.
        Assert.Equal(12_870, OverfittingProbability.Of(Noise(3, 64, 1), 3, 64).Splits);

    [Fact]
    public void Noise_has_about_one_half()
    {
        // The mean over many grids without skill: one half, up to the ties and the finite number of lanes.
        var mean = Enumerable.Range(0, 60).Average(seed => OverfittingProbability.Of(Noise(20, 120, (ulong)seed), 20, 120, 8).Probability);
        Assert.InRange(mean, 0.4, 0.6);
    }

    [Fact]
    public void Skill_among_noise_is_told_from_it()
    {
        var returns = Noise(20, 400, 5);
        for (var period = 0; period < 400; period++) returns[7 * 400 + period] += 0.3;
        Assert.InRange(OverfittingProbability.Of(returns, 20, 400, 10).Probability, 0d, 0.05);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(22)]
    public void An_odd_or_excessive_number_of_blocks_is_refused(int blocks) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OverfittingProbability.Of(new double[100], 2, 50, blocks));

    [Fact]
    public void Equal_lanes_are_one_trial_and_unlike_ones_are_many()
    {
        double[] same = [1, -1, 2, -2, 1, -1, 2, -2, 1, -1, 2, -2];
        Assert.Equal(1d, EffectiveTrials.Of(same, 3, 4), 9);
        // Orthogonal over four periods: no correlation between any two.
        double[] unlike = [1, 1, -1, -1, 1, -1, 1, -1, 1, -1, -1, 1];
        Assert.Equal(3d, EffectiveTrials.Of(unlike, 3, 4), 9);
    }

    [Fact]
    public void A_plateau_is_told_from_a_peak()
    {
        // 3 x 3 cells, the middle one being the best: its eight neighbours are 1, but for one of 0.2.
        var peak = CellStability.Of([1, 1, 1, 1, 4, 1, 1, 1, 0.2], [3, 3], 4);
        Assert.Equal((8, 1d, 0.2, 0.25), (peak.Neighbours, peak.Median, peak.Worst, peak.Ratio));
        // A corner has three.
        Assert.Equal(3, CellStability.Of([1, 1, 1, 1, 4, 1, 1, 1, 0.2], [3, 3], 0).Neighbours);
    }

    private static double[] Noise(int lanes, int periods, ulong seed)
    {
        var random = new SplitMix64(seed);
        return [.. Enumerable.Range(0, lanes * periods).Select(_ => random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5)];
    }
}
