using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class StochSeries
{
    public static List<StochResult> Calculate(Bars bars, int lookbackPeriods, int signalPeriods, int smoothPeriods)
    {
        Parameter.AtLeast(1, lookbackPeriods, nameof(lookbackPeriods), "Stochastic");
        Parameter.AtLeast(1, signalPeriods, nameof(signalPeriods), "Stochastic");
        Parameter.AtLeast(1, smoothPeriods, nameof(smoothPeriods), "Stochastic");

        var smoothFrom = lookbackPeriods + smoothPeriods - 2;
        var signalFrom = smoothFrom + signalPeriods - 1;
        var (raw, smooth) = (new double[bars.Count], new double[bars.Count]);
        var results = new List<StochResult>(bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var result = new StochResult(bars.Dates[i]);
            results.Add(result);
            if (i + 1 < lookbackPeriods) continue;

            var high = Window.Highest(Window.Ending(bars.High, i, lookbackPeriods));
            var low = Window.Lowest(Window.Ending(bars.Low, i, lookbackPeriods));
            raw[i] = high == low ? 0 : 100 * (bars.Close[i] - low) / (high - low);
            if (i < smoothFrom) continue;

            smooth[i] = Window.Mean(Window.Ending(raw, i, smoothPeriods));
            result.Oscillator = smooth[i];
            if (i < signalFrom) continue;

            var signal = Window.Mean(Window.Ending(smooth, i, signalPeriods));
            result.Signal = signal;
            result.PercentJ = (3 * smooth[i]) - (2 * signal);
        }
        return results;
    }
}
