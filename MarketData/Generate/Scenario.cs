namespace Backtests.MarketData;

/// <summary>What is planned to happen to the market, minute by minute: a crash, a short squeeze, and a wick of the last price
/// alone.</summary>
internal sealed class Scenario
{
    /// <summary>Steps of the price path in a minute.</summary>
    public const int Steps = 6;

    /// <summary>How far the last price falls in the wick, as a fraction: a 25x long is liquidated 3.6 % below its entry.</summary>
    public const double WickDepth = 0.046;

    // A quarter of a percent a minute for a moment, a first shock, a pause, the cascade, exhaustion.
    private static readonly double[] Shape = [0.05, 0.10, 0.16, -0.04, 0.14, 0.22, 0.17, 0.12, 0.06, 0.02];

    // A 10x isolated long is liquidated 9.6 % below its entry and a 3x one 33 % below (rate 0.4 %): between the two with room for a bad
    // entry.
    private const double Depth = 0.145;

    private const double Rebound = 0.4;
    private const int ReboundMinutes = 75;
    private const int PrecursorMinutes = 45;
    private const double Precursor = 0.012;
    private const double Crowding = 0.0012;
    private const double CrowdedBefore = 0.12;

    private readonly int _minutes;

    public Scenario(int days)
    {
        _minutes = days * 24 * 60;
        Crash = (int)(_minutes * 0.4);
        Squeeze = (int)(_minutes * 0.76);
        Wick = (int)(_minutes * 0.2);
    }

    /// <summary>First minute of the crash.</summary>
    public int Crash { get; }

    /// <summary>First minute of the squeeze.</summary>
    public int Squeeze { get; }

    /// <summary>Minute of the last price's wick.</summary>
    public int Wick { get; }

    /// <summary>Planned return of the market in the minute.</summary>
    public double Drift(int minute) => Drift(minute - Crash, -1) + Drift(minute - Squeeze, 1);

    /// <summary>Forced return of the minute: what liquidations make of <see cref="Drift(int)"/>; below 0 in the crash, 0 in its
    /// pause.</summary>
    public double Forced(int minute)
    {
        if (Within(minute - Crash)) return -Depth * Math.Max(0, Shape[minute - Crash]);
        return Within(minute - Squeeze) ? Depth * Math.Max(0, Shape[minute - Squeeze]) : 0;
    }

    /// <summary>How excited the market is: 0 in quiet, about 1 in the cascades, dying away after them.</summary>
    public double Stress(int minute) => Math.Max(StressSince(minute - Crash), StressSince(minute - Squeeze));

    /// <summary>Level the price returns to, as a multiple of the first price.</summary>
    public double Anchor(int minute)
    {
        var anchor = 1.0;
        if (minute >= Crash + Shape.Length) anchor *= 1 - Depth * (1 - Rebound);
        if (minute >= Squeeze + Shape.Length) anchor *= 1 + Depth * (1 - Rebound);
        return anchor;
    }

    /// <summary>How crowded one side is, -1 (shorts) to 1 (longs): longs before the crash, shorts before the squeeze.</summary>
    public double Crowd(int minute) => Crowd(Crash - minute, 1) + Crowd(Squeeze - minute, -1);

    /// <summary>Premium of the perpetual over its index that the crowd pays.</summary>
    public double Premium(int minute) => Crowding * Crowd(minute);

    private double Crowd(int ahead, int side)
    {
        var span = CrowdedBefore * _minutes;
        return ahead <= 0 || ahead > span ? 0 : side * (1 - ahead / span);
    }

    private static double Drift(int since, int sign)
    {
        if (since < -PrecursorMinutes) return 0;
        if (since < 0) return sign * Precursor / PrecursorMinutes;
        if (since < Shape.Length) return sign * Depth * Shape[since];
        since -= Shape.Length;
        if (since >= ReboundMinutes) return 0;
        // Shares that fall linearly and add up to one.
        return -sign * Depth * Rebound * (ReboundMinutes - since) * 2 / (ReboundMinutes * (ReboundMinutes + 1.0));
    }

    private static double StressSince(int since)
    {
        if (Within(since)) return 0.35 + 4 * Math.Abs(Shape[since]);
        since -= Shape.Length;
        return since is < 0 or >= ReboundMinutes ? 0 : 0.4 * (ReboundMinutes - since) / ReboundMinutes;
    }

    private static bool Within(int since) => since >= 0 && since < Shape.Length;
}
