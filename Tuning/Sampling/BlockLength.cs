namespace Backtests.Tuning.Sampling;

/// <summary>The mean block length with which a stationary bootstrap keeps the dependence of a series, chosen from the series
/// itself.</summary>
/// <remarks>
/// Source: D. N. Politis, H. White, "Automatic Block-Length Selection for the Dependent Bootstrap", Econometric Reviews 23(1), 2004, with
/// the correction
/// of A. Patton, D. N. Politis, H. White, Econometric Reviews 28(4), 2009: <c>b = (2 G² / D)^(1/3) n^(1/3)</c>, <c>G = Σ λ(k/M) |k|
/// R(k)</c>,
/// <c>D = 2 (Σ λ(k/M) R(k))²</c>, λ the trapezoid that is 1 up to one half and falls to 0 at 1.
/// </remarks>
public static class BlockLength
{
    /// <summary>The optimal mean block length of a series; at least 1, at most <c>min(3 √n, n / 3)</c>.</summary>
    /// <param name="series">Observations in order of time; at least 8.</param>
    public static double Of(ReadOnlySpan<double> series)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(series.Length, 8, nameof(series));
        var n = series.Length;
        var mean = 0d;
        foreach (var value in series) mean += value;
        mean /= n;

        var insignificant = Math.Max(5, (int)Math.Sqrt(Math.Log10(n)));
        var longest = (int)Math.Ceiling(Math.Sqrt(n)) + insignificant;
        var covariances = new double[Math.Min(n - 1, 2 * longest) + 1];
        for (var lag = 0; lag < covariances.Length; lag++)
        {
            var sum = 0d;
            for (var t = lag; t < n; t++) sum += (series[t] - mean) * (series[t - lag] - mean);
            covariances[lag] = sum / n;
        }
        if (covariances[0] <= 0) return 1d;

        // The first lag after which a run of autocorrelations is too small to tell from none.
        var bound = 2 * Math.Sqrt(Math.Log10(n) / n);
        var cut = 0;
        for (var (lag, run) = (1, 0); lag < Math.Min(longest + insignificant, covariances.Length); lag++)
        {
            run = Math.Abs(covariances[lag] / covariances[0]) < bound ? run + 1 : 0;
            if (run == 0) cut = lag;
            if (run == insignificant) break;
        }
        return FromCovariances(covariances, Math.Min(2 * Math.Max(1, cut), longest), n);
    }

    /// <summary>The same from autocovariances by lag and the bandwidth M.</summary>
    internal static double FromCovariances(ReadOnlySpan<double> covariances, int bandwidth, int n)
    {
        double weighted = 0, spectrum = covariances[0];
        for (var lag = 1; lag <= bandwidth && lag < covariances.Length; lag++)
        {
            var x = (double)lag / bandwidth;
            var window = x <= 0.5 ? 1 : 2 * (1 - x);
            weighted += 2 * window * lag * covariances[lag];
            spectrum += 2 * window * covariances[lag];
        }
        var most = Math.Max(1, Math.Min(3 * Math.Sqrt(n), n / 3d));
        if (spectrum == 0) return 1d;
        return Math.Clamp(Math.Cbrt(weighted * weighted / (spectrum * spectrum)) * Math.Cbrt(n), 1d, most);
    }
}
