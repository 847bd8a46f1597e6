using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class ObvSeries
{
    public static List<ObvResult> Calculate(Bars bars, int? smaPeriods)
    {
        if (smaPeriods is { } periods) Parameter.AtLeast(1, periods, nameof(smaPeriods), "OBV");

        var sums = new double[bars.Count];
        var results = new List<ObvResult>(bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            if (i > 0) sums[i] = sums[i - 1] + (Math.Sign(bars.Close[i] - bars.Close[i - 1]) * bars.Volume[i]);
            var result = new ObvResult(bars.Dates[i]) { Obv = sums[i] };

            // The zero of the first row is no measurement, so it is not averaged.
            if (smaPeriods is { } sma && i >= sma) result.ObvSma = Window.Mean(Window.Ending(sums, i, sma));
            results.Add(result);
        }
        return results;
    }
}
