using MathNet.Numerics.Distributions;

namespace Backtests.Tuning.Trust;

/// <summary>
/// What a series of returns says about its own Sharpe ratio. All figures are per period, not annualised: multiply by the square root of the
/// periods a
/// year to show one.
/// </summary>
/// <remarks>
/// Sources: D. H. Bailey, M. López de Prado, "The Sharpe Ratio Efficient Frontier", Journal of Risk 15(2), 2012 (probabilistic Sharpe
/// ratio); the same,
/// "The Deflated Sharpe Ratio", Journal of Portfolio Management 40(5), 2014.
/// </remarks>
public static class SharpeRatio
{
    private const double EulerGamma = 0.577215664901532860606512;

    /// <summary>Mean over standard deviation (n - 1) of the returns; 0 when they don't vary.</summary>
    public static double Of(ReadOnlySpan<double> returns)
    {
        var moments = ReturnMoments.Of(returns);
        return moments.StandardDeviation > 0 ? moments.Mean / moments.StandardDeviation : 0d;
    }

    /// <summary>
    /// Probability that the true Sharpe ratio is above a benchmark: <c>Φ((s - b) √(n - 1) / √(1 - γ3 s + (γ4 - 1) s² / 4))</c>.
    /// </summary>
    /// <param name="sharpe">Sharpe ratio found, per period.</param>
    /// <param name="benchmark">What it is held against, per period.</param>
    /// <param name="periods">Number of returns; at least 2.</param>
    /// <param name="skewness">Skewness of the returns; 0 for a normal distribution.</param>
    /// <param name="kurtosis">Kurtosis of the returns; 3 for a normal distribution.</param>
    public static double Probabilistic(double sharpe, double benchmark, int periods, double skewness, double kurtosis)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 2);
        var variance = 1 - skewness * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe;
        // Few and wild returns can make the estimate's variance meaningless: then nothing is known.
        return variance > 0 ? Normal.CDF(0, 1, (sharpe - benchmark) * Math.Sqrt(periods - 1) / Math.Sqrt(variance)) : 0.5;
    }

    /// <summary>
    /// The Sharpe ratio that the best of several trials without any skill is expected to show:
    /// <c>√v ((1 - γ) Φ⁻¹(1 - 1/N) + γ Φ⁻¹(1 - 1/(N e)))</c>. 0 for a single trial.
    /// </summary>
    /// <param name="trials">Independent trials made; at least 1.</param>
    /// <param name="variance">Variance of the trials' Sharpe ratios, per period.</param>
    public static double ExpectedMaximum(double trials, double variance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1d);
        ArgumentOutOfRangeException.ThrowIfNegative(variance);
        if (trials == 1d) return 0d;
        var quantile = (1 - EulerGamma) * Normal.InvCDF(0, 1, 1 - 1 / trials) + EulerGamma * Normal.InvCDF(0, 1, 1 - 1 / (trials * Math.E));
        return Math.Sqrt(variance) * Math.Max(0d, quantile);
    }

    /// <summary>Probability that the true Sharpe ratio is above what the best of so many trials would show by luck.</summary>
    public static double Deflated(double sharpe, int periods, double skewness, double kurtosis, double trials, double variance) =>
        Probabilistic(sharpe, ExpectedMaximum(trials, variance), periods, skewness, kurtosis);
}
