using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<StdDevResult> RemoveWarmupPeriods(this IEnumerable<StdDevResult> results) =>
        results.From(r => r.StdDev is not null);
}
