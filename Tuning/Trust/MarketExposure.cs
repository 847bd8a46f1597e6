using MathNet.Numerics.Distributions;

namespace Backtests.Tuning.Trust;

/// <summary>How much of a result is the market's: the regression of the daily returns on those of holding the contract.</summary>
/// <param name="Beta">Return per unit of the market's return.</param>
/// <param name="Alpha">Mean daily return that the market does not explain.</param>
/// <param name="AlphaProbability">One-sided probability of an alpha as high by chance, if there were none.</param>
/// <remarks>
/// Ordinary least squares; the standard error of alpha is that of W. K. Newey and K. D. West, Econometrica 55, 1987, with a lag of
/// <c>4 (n / 100)^(2/9)</c>, so that days which depend on each other don't look like more evidence than they are.
/// </remarks>
public readonly record struct MarketExposure(double Beta, double Alpha, double AlphaProbability)
{
    /// <summary>Regresses a lane's returns on the market's.</summary>
    /// <param name="returns">The lane's returns.</param>
    /// <param name="market">The market's returns on the same days.</param>
    public static MarketExposure Of(ReadOnlySpan<double> returns, ReadOnlySpan<double> market)
    {
        if (returns.Length != market.Length) throw new ArgumentException("both series must have the same days");
        var n = returns.Length;
        if (n < 3) return new MarketExposure(0, 0, 1);
        double meanX = 0, meanY = 0;
        for (var t = 0; t < n; t++) (meanX, meanY) = (meanX + market[t] / n, meanY + returns[t] / n);
        double cross = 0, square = 0;
        for (var t = 0; t < n; t++)
        {
            cross += (market[t] - meanX) * (returns[t] - meanY);
            square += (market[t] - meanX) * (market[t] - meanX);
        }
        var beta = square > 0 ? cross / square : 0d;
        var alpha = meanY - beta * meanX;

        // The influence of each day on alpha: residual times the weight that day has in it.
        var influence = new double[n];
        for (var t = 0; t < n; t++)
        {
            var weight = 1d / n - (square > 0 ? meanX * (market[t] - meanX) / square : 0d);
            influence[t] = weight * (returns[t] - alpha - beta * market[t]);
        }
        var lags = (int)Math.Floor(4 * Math.Pow(n / 100d, 2d / 9d));
        var variance = 0d;
        for (var lag = 0; lag <= Math.Min(lags, n - 1); lag++)
        {
            var sum = 0d;
            for (var t = lag; t < n; t++) sum += influence[t] * influence[t - lag];
            variance += (lag == 0 ? 1d : 2d * (1d - lag / (lags + 1d))) * sum;
        }
        variance *= n / (n - 2d);
        var probability = variance > 0 ? 1 - Normal.CDF(0, 1, alpha / Math.Sqrt(variance)) : alpha > 0 ? 0d : 1d;
        return new MarketExposure(beta, alpha, probability);
    }
}
