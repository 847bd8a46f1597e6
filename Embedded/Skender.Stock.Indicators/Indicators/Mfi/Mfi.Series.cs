using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class MfiSeries
{
    public static List<MfiResult> Calculate(Bars bars, int lookbackPeriods)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "MFI");

        var (inflows, outflows) = (new double[bars.Count], new double[bars.Count]);
        var results = new List<MfiResult>(bars.Count);
        var previous = double.NaN;
        for (var i = 0; i < bars.Count; i++)
        {
            var price = bars.TypicalPrice(i);
            if (price > previous) inflows[i] = price * bars.Volume[i];
            if (price < previous) outflows[i] = price * bars.Volume[i];
            previous = price;

            var result = new MfiResult(bars.Dates[i]);
            results.Add(result);
            if (i < lookbackPeriods) continue;

            var inflow = Window.Sum(Window.Ending(inflows, i, lookbackPeriods));
            var outflow = Window.Sum(Window.Ending(outflows, i, lookbackPeriods));
            result.Mfi = Index(inflow, outflow);
        }
        return results;
    }

    private static double Index(double inflow, double outflow) => outflow == 0 ? 100 : 100 - (100 / (1 + (inflow / outflow)));
}
