using MathNet.Numerics.Statistics;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>Five numbers of a distribution, interpolated linearly between the sorted values (R's type 7).</summary>
/// <param name="P5">What 5 % of the values lie below.</param>
/// <param name="P25">Lower quartile.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">Upper quartile.</param>
/// <param name="P95">What 5 % of the values lie above.</param>
public readonly record struct Percentiles(double P5, double P25, double P50, double P75, double P95)
{
    /// <summary>The percentiles of values, which it sorts.</summary>
    internal static Percentiles OfAndSort(double[] values)
    {
        Array.Sort(values);
        return new Percentiles(At(values, 0.05), At(values, 0.25), At(values, 0.5), At(values, 0.75), At(values, 0.95));
    }

    /// <summary>One percentile of sorted values, among which infinities may be.</summary>
    internal static double At(double[] sorted, double part)
    {
        var (at, whole) = (part * (sorted.Length - 1), (int)(part * (sorted.Length - 1)));
        // Between a number and infinity there is nothing to interpolate.
        if (!double.IsFinite(sorted[whole]) || (whole + 1 < sorted.Length && !double.IsFinite(sorted[whole + 1])))
            return sorted[(int)Math.Round(at)];
        return SortedArrayStatistics.QuantileCustom(sorted, part, QuantileDefinition.R7);
    }
}
