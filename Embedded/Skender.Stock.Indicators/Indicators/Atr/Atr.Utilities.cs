using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<AtrResult> RemoveWarmupPeriods(this IEnumerable<AtrResult> results) =>
        results.From(r => r.Atr is not null);
}
