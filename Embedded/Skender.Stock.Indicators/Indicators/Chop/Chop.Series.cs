using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class ChopSeries
{
    public static List<ChopResult> Calculate(Bars bars, int lookbackPeriods)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "CHOP");

        var (highs, lows, ranges) = (new double[bars.Count], new double[bars.Count], new double[bars.Count]);
        var results = new List<ChopResult>(bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var result = new ChopResult(bars.Dates[i]);
            results.Add(result);
            if (i == 0) continue;

            highs[i] = Math.Max(bars.High[i], bars.Close[i - 1]);
            lows[i] = Math.Min(bars.Low[i], bars.Close[i - 1]);
            ranges[i] = highs[i] - lows[i];
            if (i < lookbackPeriods) continue;

            var sum = Window.Sum(Window.Ending(ranges, i, lookbackPeriods));
            var range = Window.Highest(Window.Ending(highs, i, lookbackPeriods)) - Window.Lowest(Window.Ending(lows, i, lookbackPeriods));
            if (range != 0) result.Chop = 100 * (Math.Log(sum / range) / Math.Log(lookbackPeriods));
        }
        return results;
    }
}
