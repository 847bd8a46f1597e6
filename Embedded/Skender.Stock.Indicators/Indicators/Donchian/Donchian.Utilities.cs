using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows that hold a value.</summary>
    public static IEnumerable<DonchianResult> Condense(this IEnumerable<DonchianResult> results) =>
        results.Where(r => r.UpperBand is not null || r.LowerBand is not null || r.Centerline is not null).ToList();

    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<DonchianResult> RemoveWarmupPeriods(this IEnumerable<DonchianResult> results) =>
        results.From(r => r.Width is not null);
}
