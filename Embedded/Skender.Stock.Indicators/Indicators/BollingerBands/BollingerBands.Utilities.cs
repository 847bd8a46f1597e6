using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<BollingerBandsResult> RemoveWarmupPeriods(this IEnumerable<BollingerBandsResult> results) =>
        results.From(r => r.Width is not null);
}
