namespace Backtests.Tuning.MonteCarlo;

/// <summary>Finds leverages on curves that are known at the grid's leverages only.</summary>
internal static class LeverageSearch
{
    /// <summary>What is left after a total loss, for the logarithm: 0.01 % of the start.</summary>
    public const double Floor = 1e-4;

    /// <summary>
    /// Mean of the log growth over the paths, a year: <c>mean(ln max(E, 0.0001)) / years</c>, E the end equity over that at the start.
    /// Kelly's criterion
    /// gives minus infinity to any chance of losing everything; the floor keeps such cells comparable.
    /// </summary>
    /// <remarks>Source: J. L. Kelly, "A New Interpretation of Information Rate", Bell System Technical Journal 35, 1956.</remarks>
    public static double Growth(ReadOnlySpan<double> ends, double years)
    {
        var sum = 0d;
        foreach (var end in ends) sum += Math.Log(Math.Max(end, Floor));
        return sum / ends.Length / years;
    }

    /// <summary>
    /// The leverage of the highest growth: the vertex of the parabola through the best leverage and its neighbours. No position at all,
    /// leverage 0, grows by 0
    /// and is one of the candidates; at the highest leverage of the grid the optimum may lie beyond.
    /// </summary>
    /// <param name="leverages">Leverages, rising.</param>
    /// <param name="growth">Growth at each.</param>
    public static double Optimum(ReadOnlySpan<double> leverages, ReadOnlySpan<double> growth)
    {
        var best = -1;
        for (var n = 0; n < growth.Length; n++)
            if (growth[n] > (best < 0 ? 0d : growth[best])) best = n;
        if (best < 0) return 0d;
        if (best == growth.Length - 1) return leverages[best];
        var (x0, y0) = best == 0 ? (0d, 0d) : (leverages[best - 1], growth[best - 1]);
        var (x1, y1, x2, y2) = (leverages[best], growth[best], leverages[best + 1], growth[best + 1]);
        var (left, right) = ((x1 - x0) * (y1 - y2), (x1 - x2) * (y1 - y0));
        var divisor = left - right;
        return divisor == 0d ? x1 : x1 - ((x1 - x0) * left - (x1 - x2) * right) / (2 * divisor);
    }

    /// <summary>
    /// The leverage at which a rising probability passes a limit, interpolated linearly; minus infinity when the lowest is beyond it
    /// already, infinity when
    /// the highest is not.
    /// </summary>
    /// <param name="leverages">Leverages, rising.</param>
    /// <param name="probabilities">Probability at each.</param>
    /// <param name="limit">The limit.</param>
    public static double Crossing(ReadOnlySpan<double> leverages, ReadOnlySpan<double> probabilities, double limit)
    {
        for (var n = 0; n < leverages.Length; n++)
        {
            if (probabilities[n] <= limit) continue;
            if (n == 0) return double.NegativeInfinity;
            var part = (limit - probabilities[n - 1]) / (probabilities[n] - probabilities[n - 1]);
            return leverages[n - 1] + part * (leverages[n] - leverages[n - 1]);
        }
        return double.PositiveInfinity;
    }
}
