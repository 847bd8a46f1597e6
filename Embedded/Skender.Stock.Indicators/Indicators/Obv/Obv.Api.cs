using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>On-balance volume of Joseph Granville.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="smaPeriods">Periods of the moving average; none by default.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">smaPeriods is not positive.</exception>
    public static IEnumerable<ObvResult> GetObv<TQuote>(this IEnumerable<TQuote> quotes, int? smaPeriods = null)
        where TQuote : IQuote =>
        ObvSeries.Calculate(Bars.Of(quotes), smaPeriods);
}
