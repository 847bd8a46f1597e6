using System;
using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

internal static class Warmup
{
    /// <summary>The rows from the first on that has a value; all of them where none has.</summary>
    public static List<TResult> From<TResult>(this IEnumerable<TResult> results, Predicate<TResult> hasValue) =>
        results.After(hasValue, warmup => warmup);

    /// <summary>
    /// Leaves out a number of rows that depends on the index of the first one that has a value, which is -1 where none has.
    /// </summary>
    public static List<TResult> After<TResult>(this IEnumerable<TResult> results, Predicate<TResult> hasValue, Func<int, int> rowsToRemove)
    {
        var list = results.ToList();
        return list.Skip(rowsToRemove(list.FindIndex(hasValue))).ToList();
    }
}
