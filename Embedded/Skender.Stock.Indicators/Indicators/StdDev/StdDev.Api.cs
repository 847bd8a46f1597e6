using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Population standard deviation of a rolling window.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods in the window.</param>
    /// <param name="smaPeriods">Periods of the moving average of the deviation; none by default.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is less than 2, or smaPeriods is not positive.</exception>
    public static IEnumerable<StdDevResult> GetStdDev<TQuote>(
        this IEnumerable<TQuote> quotes,
        int lookbackPeriods,
        int? smaPeriods = null)
        where TQuote : IQuote =>
        StdDevSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), lookbackPeriods, smaPeriods);

    /// <inheritdoc cref="GetStdDev{TQuote}(IEnumerable{TQuote}, int, int?)"/>
    public static IEnumerable<StdDevResult> GetStdDev(
        this IEnumerable<(DateTime, double)> priceTuples,
        int lookbackPeriods,
        int? smaPeriods = null) =>
        StdDevSeries.Calculate(PriceSeries.Of(priceTuples), lookbackPeriods, smaPeriods);

    /// <inheritdoc cref="GetStdDev{TQuote}(IEnumerable{TQuote}, int, int?)"/>
    public static IEnumerable<StdDevResult> GetStdDev(
        this IEnumerable<IReusableResult> results,
        int lookbackPeriods,
        int? smaPeriods = null) =>
        PriceSeries.Chain(results, prices => StdDevSeries.Calculate(prices, lookbackPeriods, smaPeriods), date => new StdDevResult(date));
}
