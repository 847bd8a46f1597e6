using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class DonchianSeries
{
    // In decimal as the results are: an extreme is one of the input's own prices.
    public static List<DonchianResult> Calculate<TQuote>(List<TQuote> quotes, int lookbackPeriods)
        where TQuote : IQuote
    {
        Parameter.AtLeast(1, lookbackPeriods, nameof(lookbackPeriods), "Donchian Channel");

        var results = new List<DonchianResult>(quotes.Count);
        for (var i = 0; i < quotes.Count; i++)
        {
            var result = new DonchianResult(quotes[i].Date);
            results.Add(result);
            if (i < lookbackPeriods) continue;

            var (upper, lower) = (decimal.MinValue, decimal.MaxValue);
            for (var p = i - lookbackPeriods; p < i; p++)
            {
                upper = Math.Max(upper, quotes[p].High);
                lower = Math.Min(lower, quotes[p].Low);
            }
            var centre = (upper + lower) / 2m;
            result.UpperBand = upper;
            result.LowerBand = lower;
            result.Centerline = centre;
            result.Width = centre == 0 ? null : (upper - lower) / centre;
        }
        return results;
    }
}
