using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class ChandelierSeries
{
    public static List<ChandelierResult> Calculate(Bars bars, int lookbackPeriods, double multiplier, ChandelierType type)
    {
        Parameter.AtLeast(2, lookbackPeriods, nameof(lookbackPeriods), "Chandelier Exit");
        Parameter.Positive(multiplier, nameof(multiplier), "Chandelier Exit");
        if (type is not (ChandelierType.Long or ChandelierType.Short))
            throw Parameter.OutOfRange(nameof(type), type, "be Long or Short", "Chandelier Exit");

        var ranges = AtrSeries.Averages(bars, lookbackPeriods);
        var results = new List<ChandelierResult>(bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var result = new ChandelierResult(bars.Dates[i]);
            results.Add(result);
            if (i < lookbackPeriods) continue;

            var distance = ranges[i] * multiplier;
            result.ChandelierExit = type == ChandelierType.Long
                ? Window.Highest(Window.Ending(bars.High, i, lookbackPeriods)) - distance
                : Window.Lowest(Window.Ending(bars.Low, i, lookbackPeriods)) + distance;
        }
        return results;
    }
}
