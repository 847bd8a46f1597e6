using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Leaves out the lookback and 100 more rows, in which the seed of the average still shows.</summary>
    public static IEnumerable<EmaResult> RemoveWarmupPeriods(this IEnumerable<EmaResult> results) =>
        results.After(r => r.Ema is not null, warmup => warmup + 1 + 100);
}
