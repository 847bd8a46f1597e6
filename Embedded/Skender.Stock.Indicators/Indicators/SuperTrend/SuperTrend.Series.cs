using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class SuperTrendSeries
{
    public static List<SuperTrendResult> Calculate(Bars bars, int lookbackPeriods, double multiplier)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "SuperTrend");
        Parameter.Positive(multiplier, nameof(multiplier), "SuperTrend");

        var ranges = AtrSeries.Averages(bars, lookbackPeriods);
        var results = new List<SuperTrendResult>(bars.Count);
        var (upper, lower, isUp) = (0d, 0d, false);
        for (var i = 0; i < bars.Count; i++)
        {
            var result = new SuperTrendResult(bars.Dates[i]);
            results.Add(result);
            if (i < lookbackPeriods) continue;

            var middle = (bars.High[i] + bars.Low[i]) / 2;
            var upperNow = middle + (multiplier * ranges[i]);
            var lowerNow = middle - (multiplier * ranges[i]);
            if (i == lookbackPeriods)
            {
                (upper, lower) = (upperNow, lowerNow);
                isUp = bars.Close[i] >= middle;
            }

            // A band moves only towards the price, until the last close was beyond it.
            if (upperNow < upper || bars.Close[i - 1] > upper) upper = upperNow;
            if (lowerNow > lower || bars.Close[i - 1] < lower) lower = lowerNow;

            isUp = bars.Close[i] > (isUp ? lower : upper);
            result.SuperTrend = (decimal)(isUp ? lower : upper);
            result.LowerBand = isUp ? (decimal)lower : null;
            result.UpperBand = isUp ? null : (decimal)upper;
        }
        return results;
    }
}
