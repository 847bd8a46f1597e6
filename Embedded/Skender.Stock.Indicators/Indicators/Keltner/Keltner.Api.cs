using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Keltner channel: an exponential average of the close, and bands at a multiple of the average true range from it.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="emaPeriods">Periods of the centre line.</param>
    /// <param name="multiplier">Distance of the bands, in average true ranges.</param>
    /// <param name="atrPeriods">Periods of the average true range.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of periods is less than 2, or the multiplier is not positive.</exception>
    public static IEnumerable<KeltnerResult> GetKeltner<TQuote>(
        this IEnumerable<TQuote> quotes,
        int emaPeriods = 20,
        double multiplier = 2,
        int atrPeriods = 10)
        where TQuote : IQuote =>
        KeltnerSeries.Calculate(Bars.Of(quotes), emaPeriods, multiplier, atrPeriods);
}
