namespace Backtests.MarketData;

/// <summary>
/// What is planned to happen to the market, minute by minute: a crash and a short squeeze, smaller cascades of which some turn round and
/// some go
/// on, and a wick of the last price alone.
/// </summary>
internal sealed class Scenario
{
    /// <summary>Steps of the price path in a minute.</summary>
    public const int Steps = 6;

    /// <summary>How far the last price falls in the wick, as a fraction: a 25x long is liquidated 3.6 % below its entry.</summary>
    public const double WickDepth = 0.046;

    // A 10x isolated long is liquidated 9.6 % below its entry and a 3x one 33 % below (rate 0.4 %): between the two with room for a bad
    // entry.
    private const double Depth = 0.125;
    private const double Rebound = 0.4;
    private const double Crowding = 0.0012;
    private const double CrowdedBefore = 0.12;

    // A first shock that looks spent after some minutes, then the cascade: who bought the first low is caught in the second leg.
    private static readonly double[] TwoLegs = [0.05, 0.10, 0.16, -0.03, -0.02, -0.01, 0, 0.01, 0.12, 0.21, 0.17, 0.13, 0.08, 0.03];
    private static readonly double[] OneLeg = [0.10, 0.30, 0.35, 0.20, 0.05];

    private readonly int _minutes;
    private readonly Episode[] _episodes;

    public Scenario(int days)
    {
        _minutes = days * 24 * 60;
        Crash = At(0.4);
        Squeeze = At(0.76);
        Wick = At(0.2);
        _episodes =
        [
            new Episode(At(0.12), -1, 0.040, OneLeg, 0.5),
            new Episode(At(0.29), -1, 0.045, OneLeg, -0.5),
            new Episode(Crash, -1, Depth, TwoLegs, Rebound),
            new Episode(At(0.52), 1, 0.030, OneLeg, -0.4),
            new Episode(At(0.62), 1, 0.035, OneLeg, 0.6),
            new Episode(Squeeze, 1, Depth, TwoLegs, Rebound),
            new Episode(At(0.90), -1, 0.038, OneLeg, -0.4),
        ];
    }

    /// <summary>First minute of the crash.</summary>
    public int Crash { get; }

    /// <summary>First minute of the squeeze.</summary>
    public int Squeeze { get; }

    /// <summary>Minute of the last price's wick.</summary>
    public int Wick { get; }

    /// <summary>Planned return of the market in the minute.</summary>
    public double Drift(int minute)
    {
        var drift = 0.0;
        foreach (var episode in _episodes) drift += episode.Drift(minute);
        return drift;
    }

    /// <summary>Forced return of the minute, that part of <see cref="Drift"/> which liquidations make; 0 in a pause.</summary>
    public double Forced(int minute)
    {
        var forced = 0.0;
        foreach (var episode in _episodes) forced += episode.Forced(minute);
        return forced;
    }

    /// <summary>How excited the market is: 0 in quiet, about 1 in the great cascades.</summary>
    public double Stress(int minute)
    {
        var stress = 0.0;
        foreach (var episode in _episodes) stress = Math.Max(stress, episode.Stress(minute));
        return stress;
    }

    /// <summary>Level the price returns to, as a multiple of the first price.</summary>
    public double Anchor(int minute)
    {
        var anchor = 1.0;
        foreach (var episode in _episodes) anchor *= episode.Level(minute);
        return anchor;
    }

    /// <summary>How crowded one side is, -1 (shorts) to 1 (longs): longs before the crash, shorts before the squeeze.</summary>
    public double Crowd(int minute) => Crowd(Crash - minute, 1) + Crowd(Squeeze - minute, -1);

    /// <summary>Premium of the perpetual over its index that the crowd pays.</summary>
    public double Premium(int minute) => Crowding * Crowd(minute);

    private int At(double share) => (int)(_minutes * share);

    private double Crowd(int ahead, int side)
    {
        var span = CrowdedBefore * _minutes;
        return ahead <= 0 || ahead > span ? 0 : side * (1 - ahead / span);
    }
}
