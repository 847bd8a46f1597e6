namespace Backtests.MarketData;

/// <summary>
/// A cascade of liquidations in the plan: minutes in which forced orders move the price, in steps that are shares of the whole depth, and
/// what
/// the price does in the hour after.
/// </summary>
/// <param name="Start">First minute.</param>
/// <param name="Sign">-1 falls (longs are liquidated), 1 rises.</param>
/// <param name="Depth">Planned move as a fraction.</param>
/// <param name="Shape">Shares of the depth minute by minute; 0 or below is a pause without forced orders.</param>
/// <param name="Rebound">Part of the depth that is taken back afterwards; negative when the move goes on.</param>
internal readonly record struct Episode(int Start, int Sign, double Depth, double[] Shape, double Rebound)
{
    private const int ReboundMinutes = 75;
    private const int PrecursorMinutes = 45;
    private const double Precursor = 0.08;
    private const double FullDepth = 0.125;

    /// <summary>Planned return of the minute.</summary>
    public double Drift(int minute)
    {
        var since = minute - Start;
        if (since < -PrecursorMinutes) return 0;
        if (since < 0) return Sign * Precursor * Depth / PrecursorMinutes;
        if (since < Shape.Length) return Sign * Depth * Shape[since];
        since -= Shape.Length;
        if (since >= ReboundMinutes) return 0;
        // Shares that fall linearly and add up to one.
        return -Sign * Depth * Rebound * (ReboundMinutes - since) * 2 / (ReboundMinutes * (ReboundMinutes + 1.0));
    }

    /// <summary>The part of the return that forced orders make.</summary>
    public double Forced(int minute) => Within(minute - Start) ? Sign * Depth * Math.Max(0, Shape[minute - Start]) : 0;

    /// <summary>How excited the market is: 0 in quiet, about 1 in a full cascade, dying away after it.</summary>
    public double Stress(int minute)
    {
        var since = minute - Start;
        var size = Depth / FullDepth;
        if (Within(since)) return size * (0.35 + 4 * Math.Abs(Shape[since]));
        since -= Shape.Length;
        return since is < 0 or >= ReboundMinutes ? 0 : size * 0.4 * (ReboundMinutes - since) / ReboundMinutes;
    }

    /// <summary>What it leaves of the price level for good, as a factor.</summary>
    public double Level(int minute) => minute < Start + Shape.Length ? 1 : 1 + Sign * Depth * (1 - Rebound);

    private bool Within(int since) => since >= 0 && since < Shape.Length;
}
