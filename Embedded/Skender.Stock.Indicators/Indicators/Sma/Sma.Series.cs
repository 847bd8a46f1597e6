using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class SmaSeries
{
    public static List<SmaResult> Calculate(PriceSeries prices, int lookbackPeriods)
    {
        Parameter.AtLeast(1, lookbackPeriods, nameof(lookbackPeriods), "SMA");

        var results = new List<SmaResult>(prices.Count);
        for (var i = 0; i < prices.Count; i++)
        {
            var result = new SmaResult(prices.Dates[i]);
            if (i + 1 >= lookbackPeriods) result.Sma = Window.Mean(Window.Ending(prices.Values, i, lookbackPeriods)).NaN2Null();
            results.Add(result);
        }
        return results;
    }
}
