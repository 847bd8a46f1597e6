using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Stochastic oscillator of George Lane: 100 * (close - lowest low) / (highest high - lowest low).</summary>
    /// <remarks>
    /// A window without any range gives 0.
    /// </remarks>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods in the window.</param>
    /// <param name="signalPeriods">Periods of the signal.</param>
    /// <param name="smoothPeriods">Periods over which the oscillator is smoothed; 1 for the fast oscillator.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number of periods is not positive.</exception>
    public static IEnumerable<StochResult> GetStoch<TQuote>(
        this IEnumerable<TQuote> quotes,
        int lookbackPeriods = 14,
        int signalPeriods = 3,
        int smoothPeriods = 3)
        where TQuote : IQuote =>
        StochSeries.Calculate(Bars.Of(quotes), lookbackPeriods, signalPeriods, smoothPeriods);
}
