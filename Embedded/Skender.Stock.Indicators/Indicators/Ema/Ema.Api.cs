using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Exponential moving average with the smoothing factor 2 / (periods + 1), seeded with the mean of the first window.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods in the window.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is not positive.</exception>
    public static IEnumerable<EmaResult> GetEma<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods)
        where TQuote : IQuote =>
        EmaSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), lookbackPeriods);

    /// <inheritdoc cref="GetEma{TQuote}(IEnumerable{TQuote}, int)"/>
    public static IEnumerable<EmaResult> GetEma(this IEnumerable<(DateTime, double)> priceTuples, int lookbackPeriods) =>
        EmaSeries.Calculate(PriceSeries.Of(priceTuples), lookbackPeriods);

    /// <inheritdoc cref="GetEma{TQuote}(IEnumerable{TQuote}, int)"/>
    public static IEnumerable<EmaResult> GetEma(this IEnumerable<IReusableResult> results, int lookbackPeriods) =>
        PriceSeries.Chain(results, prices => EmaSeries.Calculate(prices, lookbackPeriods), date => new EmaResult(date));
}
