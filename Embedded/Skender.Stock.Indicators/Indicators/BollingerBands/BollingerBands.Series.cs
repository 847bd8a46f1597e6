using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class BollingerBandsSeries
{
    public static List<BollingerBandsResult> Calculate(PriceSeries prices, int lookbackPeriods, double standardDeviations)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "Bollinger Bands");
        Parameter.Positive(standardDeviations, nameof(standardDeviations), "Bollinger Bands");

        var results = new List<BollingerBandsResult>(prices.Count);
        for (var i = 0; i < prices.Count; i++)
        {
            var result = new BollingerBandsResult(prices.Dates[i]);
            results.Add(result);
            if (i + 1 < lookbackPeriods) continue;

            var price = prices.Values[i];
            var window = Window.Ending(prices.Values, i, lookbackPeriods);
            var mean = Window.Mean(window);
            var deviation = Window.StdDev(window, mean);
            var upper = mean + (deviation * standardDeviations);
            var lower = mean - (deviation * standardDeviations);
            result.Sma = mean.NaN2Null();
            result.UpperBand = upper.NaN2Null();
            result.LowerBand = lower.NaN2Null();
            result.PercentB = upper == lower ? null : ((price - lower) / (upper - lower)).NaN2Null();
            result.ZScore = deviation == 0 ? null : ((price - mean) / deviation).NaN2Null();
            result.Width = mean == 0 ? null : ((upper - lower) / mean).NaN2Null();
        }
        return results;
    }
}
