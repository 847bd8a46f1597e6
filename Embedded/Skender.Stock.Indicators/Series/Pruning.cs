using System;
using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

/// <summary>Shortening of a time series.</summary>
public static class Pruning
{
    /// <summary>The rows after the first <paramref name="removePeriods"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">removePeriods is negative.</exception>
    public static IEnumerable<T> RemoveWarmupPeriods<T>(this IEnumerable<T> series, int removePeriods)
    {
        if (removePeriods < 0)
            throw new ArgumentOutOfRangeException(nameof(removePeriods), removePeriods, "removePeriods must not be negative.");
        return series.Skip(removePeriods).ToList();
    }
}
