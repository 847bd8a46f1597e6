using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Choppiness index: 100 * log(sum of true ranges / range of the window) / log(periods).</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods in the window.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is less than 2.</exception>
    public static IEnumerable<ChopResult> GetChop<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods = 14)
        where TQuote : IQuote =>
        ChopSeries.Calculate(Bars.Of(quotes), lookbackPeriods);
}
