using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class AtrSeries
{
    public static List<AtrResult> Calculate(Bars bars, int lookbackPeriods)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "Average True Range");

        var ranges = TrueRanges(bars);
        var averages = Averages(ranges, lookbackPeriods);
        var results = new List<AtrResult>(bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var close = bars.Close[i];
            results.Add(new AtrResult(bars.Dates[i])
            {
                Tr = ranges[i].NaN2Null(),
                Atr = averages[i].NaN2Null(),
                Atrp = close == 0 ? null : (averages[i] / close * 100).NaN2Null(),
            });
        }
        return results;
    }

    /// <summary>Average true range at each bar; NaN during the warm-up.</summary>
    public static double[] Averages(Bars bars, int lookbackPeriods) => Averages(TrueRanges(bars), lookbackPeriods);

    /// <summary>True range of each bar; NaN for the first, which has no previous close.</summary>
    public static double[] TrueRanges(Bars bars)
    {
        var ranges = new double[bars.Count];
        if (bars.Count > 0) ranges[0] = double.NaN;
        for (var i = 1; i < bars.Count; i++)
        {
            var (high, low, previous) = (bars.High[i], bars.Low[i], bars.Close[i - 1]);
            ranges[i] = Math.Max(high - low, Math.Max(Math.Abs(high - previous), Math.Abs(low - previous)));
        }
        return ranges;
    }

    private static double[] Averages(double[] ranges, int lookbackPeriods)
    {
        var averages = new double[ranges.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            if (i < lookbackPeriods) averages[i] = double.NaN;
            else if (i == lookbackPeriods) averages[i] = Window.Mean(Window.Ending(ranges, i, lookbackPeriods));
            else averages[i] = ((averages[i - 1] * (lookbackPeriods - 1)) + ranges[i]) / lookbackPeriods;
        }
        return averages;
    }
}
