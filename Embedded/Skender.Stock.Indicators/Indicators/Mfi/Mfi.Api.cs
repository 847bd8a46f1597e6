using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>
    /// Money flow index: 100 - 100 / (1 + positive / negative flow), the flow being typical price times volume, signed by the change of
    /// the typical price.
    /// </summary>
    /// <remarks>
    /// Without any negative flow the index is 100.
    /// </remarks>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods in the window.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is less than 2.</exception>
    public static IEnumerable<MfiResult> GetMfi<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods = 14)
        where TQuote : IQuote =>
        MfiSeries.Calculate(Bars.Of(quotes), lookbackPeriods);
}
