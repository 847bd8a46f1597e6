using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

/// <summary>One value a period, by date: what the indicators of a single value are computed from.</summary>
/// <param name="Dates">Time stamps, ascending.</param>
/// <param name="Values">A value for each; NaN where there is none.</param>
internal readonly record struct PriceSeries(DateTime[] Dates, double[] Values)
{
    public int Count => Dates.Length;

    /// <summary>A part of each bar.</summary>
    public static PriceSeries Of<TQuote>(IEnumerable<TQuote> quotes, CandlePart candlePart)
        where TQuote : IQuote
    {
        var sorted = DateOrder.Sorted(quotes);
        var series = new PriceSeries(new DateTime[sorted.Count], new double[sorted.Count]);
        for (var i = 0; i < sorted.Count; i++)
            (series.Dates[i], series.Values[i]) = (sorted[i].Date, CandleParts.Of(sorted[i], candlePart));
        return series;
    }

    /// <summary>Values that the user brings.</summary>
    public static PriceSeries Of(IEnumerable<(DateTime, double)> tuples)
    {
        var sorted = DateOrder.Sorted(tuples, t => t.Item1);
        var series = new PriceSeries(new DateTime[sorted.Count], new double[sorted.Count]);
        for (var i = 0; i < sorted.Count; i++) (series.Dates[i], series.Values[i]) = sorted[i];
        return series;
    }

    /// <summary>
    /// Computes an indicator of another one. The rows of the other's warm-up do not count as periods: they get rows without values.
    /// </summary>
    public static List<TResult> Chain<TResult>(
        IEnumerable<IReusableResult> results,
        Func<PriceSeries, List<TResult>> calculate,
        Func<DateTime, TResult> empty)
    {
        var sorted = DateOrder.Sorted(results);
        var warmup = ResultUtility.WarmupOf(sorted);
        var series = new PriceSeries(new DateTime[sorted.Count - warmup], new double[sorted.Count - warmup]);
        for (var i = warmup; i < sorted.Count; i++)
            (series.Dates[i - warmup], series.Values[i - warmup]) = (sorted[i].Date, sorted[i].Value.Null2NaN());

        var chained = new List<TResult>(sorted.Count);
        for (var i = 0; i < warmup; i++) chained.Add(empty(sorted[i].Date));
        chained.AddRange(calculate(series));
        return chained;
    }
}
