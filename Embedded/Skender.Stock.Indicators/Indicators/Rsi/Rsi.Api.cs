using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Relative strength index of J. Welles Wilder: 100 - 100 / (1 + average gain / average loss).</summary>
    /// <remarks>
    /// The averages are the means of the first window, then smoothed as (previous * (periods - 1) + current) / periods. Without any loss
    /// the index is 100.
    /// </remarks>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of price changes that are averaged.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is not positive.</exception>
    public static IEnumerable<RsiResult> GetRsi<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods = 14)
        where TQuote : IQuote =>
        RsiSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), lookbackPeriods);

    /// <inheritdoc cref="GetRsi{TQuote}(IEnumerable{TQuote}, int)"/>
    public static IEnumerable<RsiResult> GetRsi(this IEnumerable<(DateTime, double)> priceTuples, int lookbackPeriods = 14) =>
        RsiSeries.Calculate(PriceSeries.Of(priceTuples), lookbackPeriods);

    /// <inheritdoc cref="GetRsi{TQuote}(IEnumerable{TQuote}, int)"/>
    public static IEnumerable<RsiResult> GetRsi(this IEnumerable<IReusableResult> results, int lookbackPeriods = 14) =>
        PriceSeries.Chain(results, prices => RsiSeries.Calculate(prices, lookbackPeriods), date => new RsiResult(date));
}
