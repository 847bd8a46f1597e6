using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Average true range of J. Welles Wilder.</summary>
    /// <remarks>
    /// The mean of the first true ranges, then smoothed as (previous * (periods - 1) + current) / periods. The first bar has no true
    /// range.
    /// </remarks>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of true ranges that are averaged.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is less than 2.</exception>
    public static IEnumerable<AtrResult> GetAtr<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods = 14)
        where TQuote : IQuote =>
        AtrSeries.Calculate(Bars.Of(quotes), lookbackPeriods);
}
