using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Leaves out twice the lookback and 100 more rows, in which the seed of the smoothing still shows.</summary>
    public static IEnumerable<AdxResult> RemoveWarmupPeriods(this IEnumerable<AdxResult> results) =>
        results.After(r => r.Pdi is not null, warmup => (2 * warmup) + 100);
}
