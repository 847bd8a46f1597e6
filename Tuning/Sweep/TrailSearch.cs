using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>
/// Finds where a trailing stop is reached. Between two minutes that move the stop it stands still, so the search goes from one to the next:
/// the first
/// price at the stop, the first new best price, whichever comes first.
/// </summary>
/// <remarks>
/// Lean tries resting orders twice a step, before and after OnData. A bar that moves the stop is therefore held against the stop where it
/// then is, and
/// may reach it: late, when OnData is over.
/// </remarks>
internal static class TrailSearch
{
    /// <summary>The minute in which the stop is reached, where it stood then, and whether that was after OnData.</summary>
    /// <param name="side">The side of the book on which the order fills.</param>
    /// <param name="direction">1 for a long position, -1 for a short one.</param>
    /// <param name="from">First minute.</param>
    /// <param name="stop">Where the stop stands at first.</param>
    /// <param name="distance">Its distance as a fraction of the best price.</param>
    public static (int Row, double Price, bool IsLate) Find(BarSeries side, int direction, int from, double stop, decimal distance)
    {
        var rows = side.Close.Length;
        // A hair nearer than where the stop begins to move; whether it moves is then told exactly.
        var pull = direction > 0 ? (1 - 1e-12) / (1 - (double)distance) : (1 + 1e-12) / (1 + (double)distance);
        while (from < rows)
        {
            // At the stop already triggers; a best price must pull the stop beyond where it is.
            var hit = direction > 0
                ? side.Lows.FirstBeyond(from, rows, Math.BitIncrement(stop))
                : side.Highs.FirstBeyond(from, rows, Math.BitDecrement(stop));
            if (hit < 0) hit = rows;
            var best = stop * pull;
            var moved = direction > 0
                ? side.Highs.FirstBeyond(from, hit, best)
                : side.Lows.FirstBeyond(from, hit, best);
            if (moved < 0) return hit < rows ? (hit, stop, false) : (ExitTable.Never, stop, false);
            var extreme = (decimal)(direction > 0 ? side.High[moved] : side.Low[moved]);
            var next = (double)(extreme * (1m - direction * distance));
            if (direction > 0 ? next > stop : next < stop)
            {
                stop = next;
                if (direction > 0 ? side.Low[moved] <= stop : side.High[moved] >= stop) return (moved, stop, true);
            }
            from = moved + 1;
        }
        return (ExitTable.Never, stop, false);
    }
}
