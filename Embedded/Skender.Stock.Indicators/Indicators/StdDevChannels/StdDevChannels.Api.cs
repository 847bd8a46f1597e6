using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>
    /// Regression lines with channels at a number of population standard deviations, in windows that follow each other up to the last
    /// value.
    /// </summary>
    /// <remarks>
    /// The windows are counted from the end, so every further value shifts them all: for charts, not for signals.
    /// </remarks>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="lookbackPeriods">Number of periods of a window; null takes all values as one window.</param>
    /// <param name="stdDeviations">Distance of the channel, in standard deviations.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">lookbackPeriods is less than 2, or stdDeviations is not positive.</exception>
    public static IEnumerable<StdDevChannelsResult> GetStdDevChannels<TQuote>(
        this IEnumerable<TQuote> quotes,
        int? lookbackPeriods = 20,
        double stdDeviations = 2)
        where TQuote : IQuote =>
        StdDevChannelsSeries.Calculate(PriceSeries.Of(quotes, CandlePart.Close), lookbackPeriods, stdDeviations);

    /// <inheritdoc cref="GetStdDevChannels{TQuote}(IEnumerable{TQuote}, int?, double)"/>
    public static IEnumerable<StdDevChannelsResult> GetStdDevChannels(
        this IEnumerable<(DateTime, double)> priceTuples,
        int? lookbackPeriods = 20,
        double stdDeviations = 2) =>
        StdDevChannelsSeries.Calculate(PriceSeries.Of(priceTuples), lookbackPeriods, stdDeviations);

    /// <inheritdoc cref="GetStdDevChannels{TQuote}(IEnumerable{TQuote}, int?, double)"/>
    public static IEnumerable<StdDevChannelsResult> GetStdDevChannels(
        this IEnumerable<IReusableResult> results,
        int? lookbackPeriods = 20,
        double stdDeviations = 2) =>
        PriceSeries.Chain(
            results,
            prices => StdDevChannelsSeries.Calculate(prices, lookbackPeriods, stdDeviations),
            date => new StdDevChannelsResult(date));
}
