using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class EmaSeries
{
    public static List<EmaResult> Calculate(PriceSeries prices, int lookbackPeriods)
    {
        Parameter.AtLeast(1, lookbackPeriods, nameof(lookbackPeriods), "EMA");

        var averages = Averages(prices.Values, lookbackPeriods);
        var results = new List<EmaResult>(prices.Count);
        for (var i = 0; i < prices.Count; i++) results.Add(new EmaResult(prices.Dates[i]) { Ema = averages[i].NaN2Null() });
        return results;
    }

    /// <summary>The average at each value; NaN during the warm-up. A gap (NaN) in the values restarts the average after it.</summary>
    public static double[] Averages(double[] values, int lookbackPeriods)
    {
        var smoothing = 2d / (lookbackPeriods + 1);
        var averages = new double[values.Length];
        var last = double.NaN;
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(last)) last += smoothing * (values[i] - last);
            else if (i + 1 >= lookbackPeriods) last = Window.Mean(Window.Ending(values, i, lookbackPeriods));
            averages[i] = last;
        }
        return averages;
    }
}
