using System;
using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows that hold a value.</summary>
    public static IEnumerable<KeltnerResult> Condense(this IEnumerable<KeltnerResult> results) =>
        results.Where(r => r.UpperBand is not null || r.LowerBand is not null || r.Centerline is not null).ToList();

    /// <summary>Leaves out the lookback and at least 100 more rows, in which the seeds of the averages still show.</summary>
    public static IEnumerable<KeltnerResult> RemoveWarmupPeriods(this IEnumerable<KeltnerResult> results) =>
        results.After(r => r.Width is not null, warmup => Math.Max(2 * (warmup + 1), warmup + 1 + 100));
}
