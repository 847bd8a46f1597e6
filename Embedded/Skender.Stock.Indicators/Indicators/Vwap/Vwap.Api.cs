using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Volume-weighted average of the typical price since a date.</summary>
    /// <remarks>
    /// Without any volume so far there is no value.
    /// </remarks>
    /// <param name="quotes">Price bars in any order; they are taken in the order of their dates.</param>
    /// <param name="startDate">Where the average starts; by default at the first quote.</param>
    /// <returns>One row for each quote, without values during the warm-up.</returns>
    /// <exception cref="ArgumentOutOfRangeException">startDate is before the first quote.</exception>
    public static IEnumerable<VwapResult> GetVwap<TQuote>(this IEnumerable<TQuote> quotes, DateTime? startDate = null)
        where TQuote : IQuote =>
        VwapSeries.Calculate(Bars.Of(quotes), startDate);
}
