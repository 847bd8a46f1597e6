namespace Backtests.Tuning.Trust;

/// <summary>
/// How many independent trials a grid of related lanes amounts to: <c>ρ + (1 - ρ) N</c> with the mean correlation ρ of their returns. A
/// grid of nearly
/// equal stops is few trials, however many lanes it has.
/// </summary>
/// <remarks>Source: M. López de Prado, "A Data Science Solution to the Multiple-Testing Crisis in Financial Research", 2019, and Bailey and
/// López de
/// Prado (2014), appendix A.3: "the implied number of independent trials".</remarks>
public static class EffectiveTrials
{
    /// <summary>The number of independent trials; from 1 to <paramref name="lanes"/>.</summary>
    /// <param name="returns">Returns by lane and period, lane after lane.</param>
    /// <param name="lanes">How many lanes; at least 1.</param>
    /// <param name="periods">How many periods each has; at least 2.</param>
    public static double Of(ReadOnlySpan<double> returns, int lanes, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lanes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 2);
        // The mean of all pairs' correlations follows from the sum of the standardised series, in one pass over the lanes.
        var total = new double[periods];
        var varied = 0;
        for (var lane = 0; lane < lanes; lane++)
        {
            var row = returns.Slice(lane * periods, periods);
            var moments = ReturnMoments.Of(row);
            if (moments.StandardDeviation == 0) continue;
            varied++;
            for (var period = 0; period < periods; period++) total[period] += (row[period] - moments.Mean) / moments.StandardDeviation;
        }
        if (varied < 2) return 1d;
        var square = 0d;
        foreach (var value in total) square += value * value;
        var correlation = Math.Clamp((square / (periods - 1) - varied) / ((double)varied * (varied - 1)), 0d, 1d);
        return correlation + (1 - correlation) * varied;
    }
}
