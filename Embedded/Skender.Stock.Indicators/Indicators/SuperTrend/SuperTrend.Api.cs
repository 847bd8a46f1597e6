using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>
    /// SuperTrend: bands at a multiple of the average true range from the middle of the bar, which only move towards the price until it
    /// crosses them.
    /// </summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Periods of the average true range.</param>
    /// <param name="multiplier">Distance of the bands, in average true ranges.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is less than 2, or the multiplier is not positive.</exception>
    public static IEnumerable<SuperTrendResult> GetSuperTrend<TQuote>(
        this IEnumerable<TQuote> quotes,
        int lookbackPeriods = 10,
        double multiplier = 3)
        where TQuote : IQuote =>
        SuperTrendSeries.Calculate(Bars.Of(quotes), lookbackPeriods, multiplier);
}
