using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<ChandelierResult> RemoveWarmupPeriods(this IEnumerable<ChandelierResult> results) =>
        results.From(r => r.ChandelierExit is not null);
}
