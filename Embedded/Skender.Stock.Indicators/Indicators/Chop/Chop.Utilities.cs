using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<ChopResult> RemoveWarmupPeriods(this IEnumerable<ChopResult> results) =>
        results.From(r => r.Chop is not null);
}
