using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Bollinger Bands: a simple moving average, and bands at a number of population standard deviations from it.</summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods in the window.</param>
    /// <param name="standardDeviations">Distance of the bands, in standard deviations.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is less than 2, or standardDeviations is not positive.</exception>
    public static IEnumerable<BollingerBandsResult> GetBollingerBands<TQuote>(
        this IEnumerable<TQuote> quotes,
        int lookbackPeriods = 20,
        double standardDeviations = 2)
        where TQuote : IQuote =>
        BollingerBandsSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), lookbackPeriods, standardDeviations);

    /// <inheritdoc cref="GetBollingerBands{TQuote}(IEnumerable{TQuote}, int, double)"/>
    public static IEnumerable<BollingerBandsResult> GetBollingerBands(
        this IEnumerable<(DateTime, double)> priceTuples,
        int lookbackPeriods = 20,
        double standardDeviations = 2) =>
        BollingerBandsSeries.Calculate(PriceSeries.Of(priceTuples), lookbackPeriods, standardDeviations);

    /// <inheritdoc cref="GetBollingerBands{TQuote}(IEnumerable{TQuote}, int, double)"/>
    public static IEnumerable<BollingerBandsResult> GetBollingerBands(
        this IEnumerable<IReusableResult> results,
        int lookbackPeriods = 20,
        double standardDeviations = 2) =>
        PriceSeries.Chain(
            results,
            prices => BollingerBandsSeries.Calculate(prices, lookbackPeriods, standardDeviations),
            date => new BollingerBandsResult(date));
}
