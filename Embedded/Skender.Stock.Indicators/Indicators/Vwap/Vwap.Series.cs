using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class VwapSeries
{
    public static List<VwapResult> Calculate(Bars bars, DateTime? startDate)
    {
        if (startDate is { } date && bars.Count > 0 && date < bars.Dates[0])
            throw Parameter.OutOfRange(nameof(startDate), date, "not be before the first quote", "VWAP");

        var (turnover, volume) = (0d, 0d);
        var results = new List<VwapResult>(bars.Count);
        for (var i = 0; i < bars.Count; i++)
        {
            var result = new VwapResult(bars.Dates[i]);
            results.Add(result);
            if (bars.Dates[i] < startDate) continue;

            volume += bars.Volume[i];
            turnover += bars.Volume[i] * bars.TypicalPrice(i);
            if (volume != 0) result.Vwap = turnover / volume;
        }
        return results;
    }
}
