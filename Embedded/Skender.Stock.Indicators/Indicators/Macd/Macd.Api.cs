using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>
    /// Moving average convergence and divergence: the difference of two exponential averages, and the average of that as a signal.
    /// </summary>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="fastPeriods">Periods of the fast average.</param>
    /// <param name="slowPeriods">Periods of the slow average, more than the fast.</param>
    /// <param name="signalPeriods">Periods of the signal.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number of periods is not positive, or the slow one is not above the fast.
    /// </exception>
    public static IEnumerable<MacdResult> GetMacd<TQuote>(
        this IEnumerable<TQuote> quotes,
        int fastPeriods = 12,
        int slowPeriods = 26,
        int signalPeriods = 9)
        where TQuote : IQuote =>
        MacdSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), fastPeriods, slowPeriods, signalPeriods);

    /// <inheritdoc cref="GetMacd{TQuote}(IEnumerable{TQuote}, int, int, int)"/>
    public static IEnumerable<MacdResult> GetMacd(
        this IEnumerable<(DateTime, double)> priceTuples,
        int fastPeriods = 12,
        int slowPeriods = 26,
        int signalPeriods = 9) =>
        MacdSeries.Calculate(PriceSeries.Of(priceTuples), fastPeriods, slowPeriods, signalPeriods);

    /// <inheritdoc cref="GetMacd{TQuote}(IEnumerable{TQuote}, int, int, int)"/>
    public static IEnumerable<MacdResult> GetMacd(
        this IEnumerable<IReusableResult> results,
        int fastPeriods = 12,
        int slowPeriods = 26,
        int signalPeriods = 9) =>
        PriceSeries.Chain(
            results,
            prices => MacdSeries.Calculate(prices, fastPeriods, slowPeriods, signalPeriods),
            date => new MacdResult(date));
}
