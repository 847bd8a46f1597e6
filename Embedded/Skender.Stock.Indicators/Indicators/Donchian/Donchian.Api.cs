using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Donchian channel: the extremes of the periods before the current one.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods before the current one.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is not positive.</exception>
    public static IEnumerable<DonchianResult> GetDonchian<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods = 20)
        where TQuote : IQuote =>
        DonchianSeries.Calculate(DateOrder.Sorted(quotes), lookbackPeriods);
}
