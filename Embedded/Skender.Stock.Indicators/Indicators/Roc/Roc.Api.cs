using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Rate of change: 100 * (value - value of a lookback ago) / value of a lookback ago.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods between the two values.</param>
    /// <param name="smaPeriods">Periods of the moving average; none by default.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods or smaPeriods is not positive.</exception>
    public static IEnumerable<RocResult> GetRoc<TQuote>(this IEnumerable<TQuote> quotes, int lookbackPeriods, int? smaPeriods = null)
        where TQuote : IQuote =>
        RocSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), lookbackPeriods, smaPeriods);

    /// <inheritdoc cref="GetRoc{TQuote}(IEnumerable{TQuote}, int, int?)"/>
    public static IEnumerable<RocResult> GetRoc(
        this IEnumerable<(DateTime, double)> priceTuples,
        int lookbackPeriods,
        int? smaPeriods = null) =>
        RocSeries.Calculate(PriceSeries.Of(priceTuples), lookbackPeriods, smaPeriods);

    /// <inheritdoc cref="GetRoc{TQuote}(IEnumerable{TQuote}, int, int?)"/>
    public static IEnumerable<RocResult> GetRoc(this IEnumerable<IReusableResult> results, int lookbackPeriods, int? smaPeriods = null) =>
        PriceSeries.Chain(results, prices => RocSeries.Calculate(prices, lookbackPeriods, smaPeriods), date => new RocResult(date));
}
