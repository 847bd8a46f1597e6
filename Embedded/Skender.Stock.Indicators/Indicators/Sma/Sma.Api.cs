using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Simple moving average: the mean of the last values, the current one included.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods in the window.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is not positive.</exception>
    public static IEnumerable<SmaResult> GetSma<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods)
        where TQuote : IQuote =>
        SmaSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), lookbackPeriods);

    /// <inheritdoc cref="GetSma{TQuote}(IEnumerable{TQuote}, int)"/>
    public static IEnumerable<SmaResult> GetSma(this IEnumerable<(DateTime, double)> priceTuples, int lookbackPeriods) =>
        SmaSeries.Calculate(PriceSeries.Of(priceTuples), lookbackPeriods);

    /// <inheritdoc cref="GetSma{TQuote}(IEnumerable{TQuote}, int)"/>
    public static IEnumerable<SmaResult> GetSma(this IEnumerable<IReusableResult> results, int lookbackPeriods) =>
        PriceSeries.Chain(results, prices => SmaSeries.Calculate(prices, lookbackPeriods), date => new SmaResult(date));
}
