using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Skender.Stock.Indicators;

/// <summary>Conversions of an indicator's results.</summary>
public static class ResultUtility
{
    /// <summary>The rows that hold a value.</summary>
    public static IEnumerable<TResult> Condense<TResult>(this IEnumerable<TResult> results)
        where TResult : IReusableResult =>
        results.Where(r => r.Value is { } value && !double.IsNaN(value)).ToList();

    /// <summary>Date and value from the first row on that has one; later rows without a value have NaN.</summary>
    public static Collection<(DateTime, double)> ToTupleChainable(this IEnumerable<IReusableResult> reusable)
    {
        var sorted = DateOrder.Sorted(reusable);
        return new(sorted.Skip(WarmupOf(sorted)).Select(r => (r.Date, r.Value.Null2NaN())).ToList());
    }

    /// <summary>Date and value of every row; those without a value have NaN.</summary>
    public static Collection<(DateTime, double)> ToTupleNaN(this IEnumerable<IReusableResult> reusable) =>
        new(DateOrder.Sorted(reusable).ConvertAll(r => (r.Date, r.Value.Null2NaN())));

    /// <summary>Number of rows before the first one with a value.</summary>
    internal static int WarmupOf(List<IReusableResult> results)
    {
        var first = results.FindIndex(r => r.Value is { } value && !double.IsNaN(value));
        return first < 0 ? results.Count : first;
    }
}
