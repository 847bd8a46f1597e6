using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<StochResult> RemoveWarmupPeriods(this IEnumerable<StochResult> results) =>
        results.From(r => r.Oscillator is not null);
}
