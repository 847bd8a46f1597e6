using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class AdxSeries
{
    public static List<AdxResult> Calculate(Bars bars, int lookbackPeriods)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "ADX");

        var results = new List<AdxResult>(bars.Count);
        var ranges = AtrSeries.TrueRanges(bars);
        var (range, plus, minus) = (0d, 0d, 0d);
        var (sumOfIndices, average) = (0d, 0d);
        for (var i = 0; i < bars.Count; i++)
        {
            var result = new AdxResult(bars.Dates[i]);
            results.Add(result);
            if (i == 0) continue;

            var up = bars.High[i] - bars.High[i - 1];
            var down = bars.Low[i - 1] - bars.Low[i];
            var plusMovement = up > down ? Math.Max(up, 0) : 0;
            var minusMovement = down > up ? Math.Max(down, 0) : 0;
            if (i <= lookbackPeriods)
            {
                range += ranges[i];
                plus += plusMovement;
                minus += minusMovement;
            }
            else
            {
                range = range - (range / lookbackPeriods) + ranges[i];
                plus = plus - (plus / lookbackPeriods) + plusMovement;
                minus = minus - (minus / lookbackPeriods) + minusMovement;
            }
            if (i < lookbackPeriods || range == 0) continue;

            var pdi = 100 * plus / range;
            var mdi = 100 * minus / range;
            var dx = pdi == mdi ? 0 : 100 * Math.Abs(pdi - mdi) / (pdi + mdi);
            result.Pdi = pdi;
            result.Mdi = mdi;
            result.Dx = dx;

            // The first average is the mean of as many indices as there are periods.
            if (i < 2 * lookbackPeriods) sumOfIndices += dx;
            if (i < (2 * lookbackPeriods) - 1) continue;
            average = i == (2 * lookbackPeriods) - 1
                ? sumOfIndices / lookbackPeriods
                : ((average * (lookbackPeriods - 1)) + dx) / lookbackPeriods;
            result.Adx = average;
            result.Adxr = (average + results[i - lookbackPeriods].Adx) / 2;
        }
        return results;
    }
}
