namespace Backtests.Strategies.Detection;

/// <summary>When a burst counts as over: the flow has faded and the price has stopped making extremes.</summary>
/// <param name="IntensityFraction">Exhausted below this fraction of the peak intensity, in (0, 1).</param>
/// <param name="QuietBars">Bars in a row without a new extreme, at least 1.</param>
/// <param name="StaleAfter">A burst that isn't exhausted this long after it started is dropped without a signal.</param>
public sealed record ExhaustionRule(double IntensityFraction, int QuietBars, TimeSpan StaleAfter)
{
    /// <summary>Half of the peak, two quiet bars, stale after 15 minutes.</summary>
    public static ExhaustionRule Default { get; } = new(0.5, 2, TimeSpan.FromMinutes(15));

    /// <summary>Throws with the parameter's name and value when one is out of range.</summary>
    public ExhaustionRule Validated()
    {
        if (!(IntensityFraction is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(IntensityFraction), IntensityFraction, "exhaustion intensity fraction: above 0 and below 1");
        if (QuietBars < 1) throw new ArgumentOutOfRangeException(nameof(QuietBars), QuietBars, "exhaustion quiet bars: at least 1");
        if (StaleAfter <= TimeSpan.Zero) throw new ArgumentOutOfRangeException(nameof(StaleAfter), StaleAfter, "stale after: more than 0 minutes");
        return this;
    }
}
