using System.Collections.Generic;
using System.Linq;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The rows that hold a value.</summary>
    public static IEnumerable<StdDevChannelsResult> Condense(this IEnumerable<StdDevChannelsResult> results) =>
        results.Where(r => r.UpperChannel is not null || r.LowerChannel is not null || r.Centerline is not null || r.BreakPoint).ToList();

    /// <summary>The rows from the first one on that has a value.</summary>
    public static IEnumerable<StdDevChannelsResult> RemoveWarmupPeriods(this IEnumerable<StdDevChannelsResult> results) =>
        results.From(r => r.UpperChannel is not null || r.LowerChannel is not null);
}
