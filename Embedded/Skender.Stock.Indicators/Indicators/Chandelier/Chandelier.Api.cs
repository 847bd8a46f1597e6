using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Chandelier exit: a stop that hangs a multiple of the average true range from the extreme of the window.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods of the extreme and of the average true range.</param>
    /// <param name="multiplier">Distance from the extreme, in average true ranges.</param>
    /// <param name="type">The side of the position.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// lookbackPeriods is less than 2, the multiplier is not positive, or the type is unknown.
    /// </exception>
    public static IEnumerable<ChandelierResult> GetChandelier<TQuote>(
        this IEnumerable<TQuote> quotes,
        int lookbackPeriods = 22,
        double multiplier = 3,
        ChandelierType type = ChandelierType.Long)
        where TQuote : IQuote =>
        ChandelierSeries.Calculate(Bars.Of(quotes), lookbackPeriods, multiplier, type);
}
