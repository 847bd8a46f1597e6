using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<SmaResult> RemoveWarmupPeriods(this IEnumerable<SmaResult> results) =>
        results.From(r => r.Sma is not null);
}
