using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class MacdSeries
{
    public static List<MacdResult> Calculate(PriceSeries prices, int fastPeriods, int slowPeriods, int signalPeriods)
    {
        Parameter.AtLeast(1, fastPeriods, nameof(fastPeriods), "MACD");
        Parameter.AtLeast(1, signalPeriods, nameof(signalPeriods), "MACD");
        if (slowPeriods <= fastPeriods)
            throw Parameter.OutOfRange(nameof(slowPeriods), slowPeriods, $"be greater than fastPeriods ({fastPeriods})", "MACD");

        var fast = EmaSeries.Averages(prices.Values, fastPeriods);
        var slow = EmaSeries.Averages(prices.Values, slowPeriods);
        var warmup = Math.Min(slowPeriods - 1, prices.Count);
        var differences = new double[prices.Count - warmup];
        for (var i = 0; i < differences.Length; i++) differences[i] = fast[i + warmup] - slow[i + warmup];
        var signals = EmaSeries.Averages(differences, signalPeriods);

        var results = new List<MacdResult>(prices.Count);
        for (var i = 0; i < prices.Count; i++)
        {
            var result = new MacdResult(prices.Dates[i]) { FastEma = fast[i].NaN2Null(), SlowEma = slow[i].NaN2Null() };
            results.Add(result);
            if (i < warmup) continue;

            var (difference, signal) = (differences[i - warmup], signals[i - warmup]);
            result.Macd = difference.NaN2Null();
            result.Signal = signal.NaN2Null();
            result.Histogram = (difference - signal).NaN2Null();
        }
        return results;
    }
}
