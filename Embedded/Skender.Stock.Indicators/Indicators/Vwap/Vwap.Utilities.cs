using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<VwapResult> RemoveWarmupPeriods(this IEnumerable<VwapResult> results) =>
        results.From(r => r.Vwap is not null);
}
