using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class RocSeries
{
    public static List<RocResult> Calculate(PriceSeries prices, int lookbackPeriods, int? smaPeriods)
    {
        Parameter.AtLeast(1, lookbackPeriods, nameof(lookbackPeriods), "ROC");
        if (smaPeriods is { } periods) Parameter.AtLeast(1, periods, nameof(smaPeriods), "ROC");

        var rates = new double[prices.Count];
        var results = new List<RocResult>(prices.Count);
        for (var i = 0; i < prices.Count; i++)
        {
            var result = new RocResult(prices.Dates[i]);
            results.Add(result);
            if (i < lookbackPeriods) continue;

            var before = prices.Values[i - lookbackPeriods];
            var momentum = prices.Values[i] - before;
            rates[i] = before == 0 ? double.NaN : 100 * momentum / before;
            result.Momentum = momentum.NaN2Null();
            result.Roc = rates[i].NaN2Null();
            if (smaPeriods is { } sma && i >= lookbackPeriods + sma - 1)
                result.RocSma = Window.Mean(Window.Ending(rates, i, sma)).NaN2Null();
        }
        return results;
    }
}
