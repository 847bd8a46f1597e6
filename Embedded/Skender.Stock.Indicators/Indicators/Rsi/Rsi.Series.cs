using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class RsiSeries
{
    public static List<RsiResult> Calculate(PriceSeries prices, int lookbackPeriods)
    {
        Parameter.AtLeast(1, lookbackPeriods, nameof(lookbackPeriods), "RSI");

        var gains = new double[prices.Count];
        var losses = new double[prices.Count];
        var results = new List<RsiResult>(prices.Count);
        var (averageGain, averageLoss) = (double.NaN, double.NaN);
        for (var i = 0; i < prices.Count; i++)
        {
            var change = i == 0 ? 0 : prices.Values[i] - prices.Values[i - 1];
            gains[i] = Math.Max(change, 0);
            losses[i] = Math.Max(-change, 0);
            if (!double.IsNaN(averageGain))
            {
                averageGain = ((averageGain * (lookbackPeriods - 1)) + gains[i]) / lookbackPeriods;
                averageLoss = ((averageLoss * (lookbackPeriods - 1)) + losses[i]) / lookbackPeriods;
            }
            else if (i >= lookbackPeriods)
            {
                averageGain = Window.Mean(Window.Ending(gains, i, lookbackPeriods));
                averageLoss = Window.Mean(Window.Ending(losses, i, lookbackPeriods));
            }
            results.Add(new RsiResult(prices.Dates[i]) { Rsi = Index(averageGain, averageLoss).NaN2Null() });
        }
        return results;
    }

    private static double Index(double averageGain, double averageLoss)
    {
        if (averageLoss == 0) return 100;
        return 100 - (100 / (1 + (averageGain / averageLoss)));
    }
}
