namespace Backtests.Tuning.Trust;

/// <summary>
/// Chooses the best lane on the days seen so far and trades it on the days that follow, again and again: the only result in which no
/// parameter knew the
/// days that it was judged on.
/// </summary>
public static class WalkForward
{
    /// <summary>One step.</summary>
    /// <param name="FirstDay">First day traded, counted from 0.</param>
    /// <param name="Days">How many days were traded.</param>
    /// <param name="Lane">The lane chosen on the days before.</param>
    /// <param name="Growth">What it made of one unit on the days traded.</param>
    public readonly record struct Step(int FirstDay, int Days, int Lane, double Growth);

    /// <summary>What came of all steps.</summary>
    /// <param name="Steps">The steps, in order.</param>
    /// <param name="Growth">What they made of one unit, one after the other.</param>
    /// <param name="Sharpe">Sharpe ratio of the traded days, per day.</param>
    /// <param name="Efficiency">Mean daily return of the traded days over that of the chosen lanes on the days that they were chosen by;
    /// near 1 is well.</param>
    public sealed record Outcome(IReadOnlyList<Step> Steps, double Growth, double Sharpe, double Efficiency);

    /// <summary>Walks through the days.</summary>
    /// <param name="returns">Returns of all lanes.</param>
    /// <param name="trainDays">Days before the first step; at least 2.</param>
    /// <param name="testDays">Days a step trades; at least 1.</param>
    /// <param name="isAnchored">Whether every step learns from the first day on; else from the last <paramref name="trainDays"/>.</param>
    /// <exception cref="TuningException">There are too few days for one step.</exception>
    public static Outcome Run(DailyReturns returns, int trainDays, int testDays, bool isAnchored)
    {
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentOutOfRangeException.ThrowIfLessThan(trainDays, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(testDays, 1);
        if (returns.Days <= trainDays)
            throw new TuningException($"walk-forward: {returns.Days} days are too few to learn from {trainDays} and trade the next");

        List<Step> steps = [];
        List<double> traded = [];
        double learned = 0, growth = 1;
        for (var first = trainDays; first < returns.Days; first += testDays)
        {
            var from = isAnchored ? 0 : first - trainDays;
            var lane = Best(returns, from, first);
            learned += Mean(returns.Of(lane)[from..first]);
            var days = returns.Of(lane)[first..Math.Min(returns.Days, first + testDays)];
            var step = 1d;
            foreach (var value in days)
            {
                step *= 1 + value;
                traded.Add(value);
            }
            growth *= step;
            steps.Add(new Step(first, days.Length, lane, step));
        }
        var mean = learned / steps.Count;
        return new Outcome(steps, growth, SharpeRatio.Of(traded.ToArray()), mean > 0 ? traded.Average() / mean : 0d);
    }

    // By Sharpe ratio; of equal lanes the first.
    private static int Best(DailyReturns returns, int from, int to)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var lane = 0; lane < returns.Lanes; lane++)
        {
            var sharpe = SharpeRatio.Of(returns.Of(lane)[from..to]);
            if (sharpe > most) (best, most) = (lane, sharpe);
        }
        return best;
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0d;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
