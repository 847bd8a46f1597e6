namespace Backtests.Margin.Market;

/// <summary>
/// How high those who were chosen rank among all: of a ranking that says nothing, a tenth of them are in the top tenth, their median
/// percentile is 50 %, and one who was chosen outranks one who was not half of the time.
/// </summary>
public sealed record RankShares
{
    /// <summary>How many were ranked.</summary>
    public required int Ranked { get; init; }

    /// <summary>How many of them were chosen.</summary>
    public required int Chosen { get; init; }

    /// <summary>Share of the chosen whose percentile is 90 % or more; null when nobody was chosen.</summary>
    public required double? InTopTenth { get; init; }

    /// <summary>The share that a perfect ranking would have there: less than 1 where more than a tenth of all were chosen.</summary>
    public required double? BestInTopTenth { get; init; }

    /// <summary>Share of the chosen whose percentile is 75 % or more.</summary>
    public required double? InTopQuarter { get; init; }

    /// <summary>The share that a perfect ranking would have there.</summary>
    public required double? BestInTopQuarter { get; init; }

    /// <summary>
    /// Median percentile of the chosen, as a fraction; the percentile of a rank is the share of all with a lower one, with half of those
    /// that have the same.
    /// </summary>
    public required double? MedianPercentile { get; init; }

    /// <summary>
    /// How often a chosen one ranks above one who was not chosen, of all such pairs, equal ranks counting half (area under the ROC curve);
    /// null when there are no pairs.
    /// </summary>
    public required double? OutranksOthers { get; init; }

    /// <summary>
    /// Standard deviation of <see cref="OutranksOthers"/> around one half if the ranking said nothing:
    /// <c>sqrt((chosen + others + 1) / (12 * chosen * others))</c> (Mann and Whitney, 1947, without ties).
    /// </summary>
    public double? ChanceDeviation
    {
        get
        {
            double others = Ranked - Chosen;
            return Chosen == 0 || others == 0 ? null : Math.Sqrt((Ranked + 1) / (12.0 * Chosen * others));
        }
    }

    /// <summary>Counts.</summary>
    /// <param name="ranks">The rank of each, the higher the earlier, and whether it was chosen.</param>
    public static RankShares Of(IReadOnlyCollection<(decimal Rank, bool IsChosen)> ranks)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        var all = ranks.OrderBy(one => one.Rank).ToArray();
        List<double> percentiles = [];
        var (pairs, othersBelow) = (0.0, 0);
        for (var first = 0; first < all.Length;)
        {
            var end = first + 1;
            while (end < all.Length && all[end].Rank == all[first].Rank) end++;
            var chosen = all[first..end].Count(one => one.IsChosen);
            var others = end - first - chosen;
            for (var n = 0; n < chosen; n++) percentiles.Add((first + end) / 2.0 / all.Length);
            pairs += chosen * (othersBelow + others / 2.0);
            othersBelow += others;
            first = end;
        }
        var count = percentiles.Count;
        return new RankShares
        {
            Ranked = all.Length,
            Chosen = count,
            InTopTenth = Share(percentiles, 0.9),
            BestInTopTenth = Best(0.1),
            InTopQuarter = Share(percentiles, 0.75),
            BestInTopQuarter = Best(0.25),
            MedianPercentile = count == 0 ? null : (percentiles[(count - 1) / 2] + percentiles[count / 2]) / 2,
            OutranksOthers = count == 0 || othersBelow == 0 ? null : pairs / count / othersBelow,
        };

        double? Best(double part) => count == 0 ? null : Math.Min(1, part * all.Length / count);
    }

    private static double? Share(List<double> percentiles, double least) =>
        percentiles.Count == 0 ? null : (double)percentiles.Count(percentile => percentile >= least) / percentiles.Count;
}
