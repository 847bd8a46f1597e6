namespace Backtests.Tuning.Trust;

/// <summary>Mean, spread and shape of a series of returns.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="StandardDeviation">Their standard deviation, with n - 1.</param>
/// <param name="Skewness">Third standardised moment; 0 for a normal distribution.</param>
/// <param name="Kurtosis">Fourth standardised moment; 3 for a normal distribution.</param>
public readonly record struct ReturnMoments(int Count, double Mean, double StandardDeviation, double Skewness, double Kurtosis)
{
    /// <summary>The moments of returns; those of fewer than two, or of returns that don't vary, are those of a normal distribution without
    /// spread.</summary>
    public static ReturnMoments Of(ReadOnlySpan<double> returns)
    {
        if (returns.Length == 0) return new ReturnMoments(0, 0, 0, 0, 3);
        var mean = 0d;
        foreach (var value in returns) mean += value;
        mean /= returns.Length;
        double second = 0, third = 0, fourth = 0;
        foreach (var value in returns)
        {
            var (away, square) = (value - mean, (value - mean) * (value - mean));
            second += square;
            third += square * away;
            fourth += square * square;
        }
        if (returns.Length < 2 || second <= 1e-24 * returns.Length * (1 + mean * mean)) return new ReturnMoments(returns.Length, mean, 0, 0, 3);
        var variance = second / returns.Length;
        return new ReturnMoments(
            returns.Length, mean, Math.Sqrt(second / (returns.Length - 1)), third / returns.Length / Math.Pow(variance, 1.5),
            fourth / returns.Length / (variance * variance));
    }
}
