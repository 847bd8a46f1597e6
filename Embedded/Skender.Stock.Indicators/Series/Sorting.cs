using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Skender.Stock.Indicators;

/// <summary>Order of a time series.</summary>
public static class Sorting
{
    /// <summary>The rows by date; those of the same date stay in their order.</summary>
    public static Collection<TSeries> ToSortedCollection<TSeries>(this IEnumerable<TSeries> series)
        where TSeries : ISeries =>
        new(DateOrder.Sorted(series));
}
