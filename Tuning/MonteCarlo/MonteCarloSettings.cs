namespace Backtests.Tuning.MonteCarlo;

/// <summary>How paths are drawn and what is asked of them.</summary>
public sealed record MonteCarloSettings
{
    private readonly int? _histories;

    /// <summary>Paths drawn; at least 20.</summary>
    public int Paths { get; init; } = 1_000;

    /// <summary>Seed; the same one gives the same numbers, whatever the number of threads.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Length of a path in days; null for as long as the data.</summary>
    public int? HorizonDays { get; init; }

    /// <summary>Minutes of the bars that are drawn, 1 or 60; null for 60 where a position is held from the first bar, else 1.</summary>
    public int? BarMinutes { get; init; }

    /// <summary>Ruin: equity at or below this part of the start at the end of any hour; above 0, below 1.</summary>
    public double RuinLevel { get; init; } = 0.2;

    /// <summary>Probability of at least one liquidation that is accepted; above 0, below 1.</summary>
    public double LiquidationLimit { get; init; } = 0.05;

    /// <summary>Probability with which an interval covers; above 0, below 1.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>Histories redrawn for the interval of the growth-optimal leverage, at least 20; a tenth of the paths, 40 to 100, unless
    /// set.</summary>
    public int Histories
    {
        get => _histories ?? Math.Clamp(Paths / 10, 40, 100);
        init => _histories = value;
    }

    /// <summary>How many paths run at a time; 0 for one a processor.</summary>
    public int Threads { get; init; }

    /// <summary>The same when all is in range.</summary>
    /// <exception cref="TuningException">A value is out of range.</exception>
    public MonteCarloSettings Validated()
    {
        if (Paths is < 20 or > 1_000_000) throw new TuningException($"monte-carlo: {Paths} paths are out of range; give 20 to 1000000");
        if (HorizonDays is < 1 or > 36_500) throw new TuningException($"horizon: {HorizonDays} days are out of range; give 1 to 36500");
        if (BarMinutes is not (null or 1 or 60)) throw new TuningException($"bars: {BarMinutes} minutes are neither 1 nor 60");
        RequireFraction("ruin", RuinLevel);
        RequireFraction("liquidation-limit", LiquidationLimit);
        RequireFraction("confidence", Confidence);
        if (Histories is < 20 or > 100_000) throw new TuningException($"histories: {Histories} is out of range; give 20 to 100000");
        return this;
    }

    private static void RequireFraction(string name, double value)
    {
        if (value is > 0d and < 1d) return;
        throw new TuningException(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{name}: {value * 100d:0.####}% is out of range; give percents above 0 and below 100"));
    }
}
