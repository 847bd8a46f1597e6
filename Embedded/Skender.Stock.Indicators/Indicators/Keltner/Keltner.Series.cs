using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class KeltnerSeries
{
    public static List<KeltnerResult> Calculate(Bars bars, int emaPeriods, double multiplier, int atrPeriods)
    {
        Parameter.AtLeast(2, emaPeriods, nameof(emaPeriods), "Keltner Channel");
        Parameter.AtLeast(2, atrPeriods, nameof(atrPeriods), "Keltner Channel");
        Parameter.Positive(multiplier, nameof(multiplier), "Keltner Channel");

        var averages = EmaSeries.Averages(bars.Close, emaPeriods);
        var ranges = AtrSeries.Averages(bars, atrPeriods);
        var results = new List<KeltnerResult>(bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var result = new KeltnerResult(bars.Dates[i]);
            results.Add(result);
            if (i + 1 < Math.Max(emaPeriods, atrPeriods)) continue;

            var centre = averages[i];
            var distance = ranges[i] * multiplier;
            var (upper, lower) = (centre + distance, centre - distance);
            result.Centerline = centre.NaN2Null();
            result.UpperBand = upper.NaN2Null();
            result.LowerBand = lower.NaN2Null();
            result.Width = centre == 0 ? null : ((upper - lower) / centre).NaN2Null();
        }
        return results;
    }
}
