using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class StdDevSeries
{
    public static List<StdDevResult> Calculate(PriceSeries prices, int lookbackPeriods, int? smaPeriods)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "Standard Deviation");
        if (smaPeriods is { } periods) Parameter.AtLeast(1, periods, nameof(smaPeriods), "Standard Deviation");

        var deviations = new double[prices.Count];
        var results = new List<StdDevResult>(prices.Count);
        for (var i = 0; i < prices.Count; i++)
        {
            var result = new StdDevResult(prices.Dates[i]);
            results.Add(result);
            if (i + 1 < lookbackPeriods) continue;

            var window = Window.Ending(prices.Values, i, lookbackPeriods);
            var mean = Window.Mean(window);
            var deviation = deviations[i] = Window.StdDev(window, mean);
            result.Mean = mean.NaN2Null();
            result.StdDev = deviation.NaN2Null();
            result.ZScore = deviation == 0 ? null : ((prices.Values[i] - mean) / deviation).NaN2Null();
            if (smaPeriods is { } sma && i >= lookbackPeriods + sma - 2)
                result.StdDevSma = Window.Mean(Window.Ending(deviations, i, sma)).NaN2Null();
        }
        return results;
    }
}
