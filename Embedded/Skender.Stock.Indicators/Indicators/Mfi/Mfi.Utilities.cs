using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<MfiResult> RemoveWarmupPeriods(this IEnumerable<MfiResult> results) =>
        results.From(r => r.Mfi is not null);
}
