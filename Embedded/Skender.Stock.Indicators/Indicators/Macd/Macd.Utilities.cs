using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>Leaves out the slow and signal periods and 250 more rows, in which the seeds of the averages still show.</summary>
    public static IEnumerable<MacdResult> RemoveWarmupPeriods(this IEnumerable<MacdResult> results) =>
        results.After(r => r.Signal is not null, warmup => warmup + 2 + 250);
}
