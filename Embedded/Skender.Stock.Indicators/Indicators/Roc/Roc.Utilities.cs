using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<RocResult> RemoveWarmupPeriods(this IEnumerable<RocResult> results) =>
        results.From(r => r.Roc is not null);
}
