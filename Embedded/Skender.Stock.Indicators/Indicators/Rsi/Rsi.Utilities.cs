using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Leaves out ten times the lookback, in which the seed of the smoothing still shows.</summary>
    public static IEnumerable<RsiResult> RemoveWarmupPeriods(this IEnumerable<RsiResult> results) =>
        results.After(r => r.Rsi is not null, warmup => 10 * warmup);
}
