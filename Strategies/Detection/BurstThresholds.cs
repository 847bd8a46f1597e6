namespace Backtests.Strategies.Detection;

/// <summary>What makes a minute of forced orders a burst.</summary>
public sealed record BurstThresholds
{
    /// <summary>Standard deviations of log(1 + notional) above the mean of the minutes before, above 0. Logarithms because sizes are
    /// heavy-tailed.</summary>
    public double ZScore { get; init; } = 3;

    /// <summary>Least forced notional of one side in the minute, quote currency, 0 or above.</summary>
    public double MinNotional { get; init; } = 100_000;

    /// <summary>Fewest forced orders of one side in the minute, at least 1.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>Minutes that mean and deviation look back, at least 30.</summary>
    public int LookbackMinutes { get; init; } = 1_440;

    /// <summary>Excitation that one forced order of typical size adds, events per second, above 0.</summary>
    public double Excitation { get; init; } = 0.05;

    /// <summary>Decay of the excitation per second, above 0; 1/30 forgets half in 21 seconds.</summary>
    public double DecayPerSecond { get; init; } = 1.0 / 30;

    /// <summary>Exponent of size in the excitation, 0 (sizes don't count) to 1.</summary>
    public double MarkExponent { get; init; } = 0.5;

    /// <summary>Throws with the parameter's name and value when one is out of range.</summary>
    public BurstThresholds Validated()
    {
        Positive(ZScore, "burst z-score");
        if (!(MinNotional >= 0)) throw new ArgumentOutOfRangeException(nameof(MinNotional), MinNotional, "burst minimum notional: 0 or above");
        if (MinCount < 1) throw new ArgumentOutOfRangeException(nameof(MinCount), MinCount, "burst minimum count: at least 1");
        if (LookbackMinutes < 30) throw new ArgumentOutOfRangeException(nameof(LookbackMinutes), LookbackMinutes, "burst look-back: at least 30 minutes");
        Positive(Excitation, "excitation");
        Positive(DecayPerSecond, "decay per second");
        if (!(MarkExponent is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(MarkExponent), MarkExponent, "mark exponent: 0 to 1");
        return this;
    }

    private static void Positive(double value, string name)
    {
        if (!(value > 0) || double.IsInfinity(value)) throw new ArgumentOutOfRangeException(name, value, $"{name}: above 0");
    }
}
