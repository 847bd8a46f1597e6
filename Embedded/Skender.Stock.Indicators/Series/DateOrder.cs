using System;
using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

internal static class DateOrder
{
    /// <summary>A copy by date; rows of the same date stay in their order.</summary>
    public static List<T> Sorted<T>(IEnumerable<T> series)
        where T : ISeries =>
        Sorted(series, s => s.Date);

    /// <inheritdoc cref="Sorted{T}(IEnumerable{T})"/>
    public static List<T> Sorted<T>(IEnumerable<T> series, Func<T, DateTime> date)
    {
        ArgumentNullException.ThrowIfNull(series);
        var list = series.ToList();
        for (var i = 1; i < list.Count; i++)
            if (date(list[i]) < date(list[i - 1])) return list.OrderBy(date).ToList();
        return list;
    }
}
