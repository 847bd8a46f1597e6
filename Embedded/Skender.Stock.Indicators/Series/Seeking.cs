using System;
using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

/// <summary>Look-up in a time series.</summary>
public static class Seeking
{
    /// <summary>The first row with exactly this date; null where there is none.</summary>
    public static TSeries? Find<TSeries>(this IEnumerable<TSeries> series, DateTime lookupDate)
        where TSeries : ISeries =>
        series.FirstOrDefault(s => s.Date == lookupDate);
}
