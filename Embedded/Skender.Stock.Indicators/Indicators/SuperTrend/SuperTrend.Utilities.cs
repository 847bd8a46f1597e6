using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows that hold a value.</summary>
    public static IEnumerable<SuperTrendResult> Condense(this IEnumerable<SuperTrendResult> results) =>
        results.Where(r => r.UpperBand is not null || r.LowerBand is not null || r.SuperTrend is not null).ToList();

    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<SuperTrendResult> RemoveWarmupPeriods(this IEnumerable<SuperTrendResult> results) =>
        results.From(r => r.SuperTrend is not null);
}
